using MigrationAnalyzers.Schema.Binding;
using MigrationAnalyzers.Schema.Catalogs;
using MigrationAnalyzers.Sql.Parsing;

namespace MigrationAnalyzers.Schema.Tests.Catalogs;

/// <summary>Catalogs compared one after the other by one comparer, as the migrations of a history are.</summary>
public class SameContentTests
{
    private const string Invoices = "CREATE TABLE invoices (id int PRIMARY KEY, total numeric); CREATE INDEX by_total ON invoices (total);";

    private readonly SameContent _comparer = new();

    [Theory]
    [InlineData("CREATE TABLE invoices (id int PRIMARY KEY, total text); CREATE INDEX by_total ON invoices (total);")]
    [InlineData("CREATE TABLE invoices (id int PRIMARY KEY, total numeric, note text); CREATE INDEX by_total ON invoices (total);")]
    [InlineData("CREATE TABLE invoices (id int, total numeric); CREATE INDEX by_total ON invoices (total);")]
    [InlineData("CREATE TABLE invoices (id int PRIMARY KEY, total numeric); CREATE INDEX by_id ON invoices (id);")]
    [InlineData("CREATE TABLE bills (id int PRIMARY KEY, total numeric); CREATE INDEX by_total ON bills (total);")]
    [InlineData(Invoices + "CREATE SCHEMA billing")]
    [InlineData(Invoices + "CREATE TYPE mood AS ENUM ('a')")]
    [InlineData("SET search_path = other;" + Invoices)]
    public void What_differs_is_found_again_and_its_end_is_seen(string other)
    {
        Assert.False(_comparer.Of(After(Invoices), After(other)));
        Assert.False(_comparer.Of(After(Invoices), After(other)));
        Assert.False(_comparer.Of(After(other + ";CREATE TABLE a (x int)"), After(Invoices + ";CREATE TABLE a (x int)")));
        Assert.True(_comparer.Of(After(other), After(other)));
        Assert.True(_comparer.Of(After(Invoices), After(Invoices)));
    }

    [Fact]
    public void A_difference_elsewhere_is_found_after_the_first_is_gone()
    {
        Assert.False(_comparer.Of(After(Invoices), After(Invoices + "ALTER TABLE invoices ADD note text")));
        Assert.False(_comparer.Of(After(Invoices), After(Invoices + "CREATE TABLE notes (id int)")));
        Assert.False(_comparer.Of(After(Invoices + "DROP TABLE invoices"), After(Invoices)));
        Assert.True(_comparer.Of(After(Invoices + "DROP TABLE invoices; CREATE TABLE notes (id int)"), After(Invoices + "DROP TABLE invoices; CREATE TABLE notes (id int)")));
    }

    // Each time made anew, so that nothing is the same object.
    private static Catalog After(string sql) => SqlBinding.Bind(SqlParser.Parse(sql, ParseOptions.Default), Catalog.Empty, BindingOptions.Default).After;
}
