using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Histories.Reports;

[DbContext(typeof(ReportsContext))]
[Migration("20240201000000_RawTables")]
public class RawTables : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(@"
        -- Made by hand: unquoted names, so everything is lower case.
        CREATE TABLE Regions (
            Id serial PRIMARY KEY,
            Name varchar(80) NOT NULL,
            ManagerName varchar(80)
        );

        CREATE TABLE Stores
        (
            Id serial PRIMARY KEY,
            RegionId int NOT NULL REFERENCES Regions (Id),
            /* the ""official"" name /* nested */ of the store */
            Name varchar(80) NOT NULL,
            OpenedOn date NOT NULL DEFAULT CURRENT_DATE,
            CONSTRAINT uq_stores_name UNIQUE (Name)
        );

        CREATE TABLE Sales (
            StoreId int NOT NULL REFERENCES stores (id),
            SoldOn date NOT NULL,
            Amount numeric(12, 2) NOT NULL,
            ""Channel"" text NOT NULL DEFAULT 'shop',
            PRIMARY KEY (StoreId, SoldOn, ""Channel"")
        );");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE Sales, Stores, Regions;");
    }
}
