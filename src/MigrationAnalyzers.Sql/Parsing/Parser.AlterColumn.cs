using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Lexing;
using MigrationAnalyzers.Sql.Syntax;

namespace MigrationAnalyzers.Sql.Parsing;

internal sealed partial class Parser
{
    // ALTER CONSTRAINT name ... | ALTER [COLUMN] name ...
    private TableAction ParseAlterAction(int start)
    {
        if (Take(Keyword.Constraint))
        {
            var constraint = ParseName();
            if (_version >= 18 && Take(Keyword.Inherit))
                return new AlterConstraintAction(SpanFrom(start), constraint, false, ConstraintAttributes.Inherit);
            var attributes = ParseAlteredAttributes();
            return new AlterConstraintAction(SpanFrom(start), constraint, false, attributes);
        }

        Take(Keyword.Column);
        if (At(TokenKind.Integer))
        {
            var number = _index;
            Next();
            Expect(Keyword.Set);
            Expect(Keyword.Statistics);
            SkipStatisticsTarget();
            if (!int.TryParse(TextAt(number).Replace("_", ""), out var column) || column is 0 or > short.MaxValue)
                FailExactly(number, "column number must be in range from 1 to 32767");
            return new AlterColumnStorageAction(SpanFrom(start), null, ColumnSetting.Statistics);
        }

        var name = ParseName();
        switch (_current.Keyword)
        {
            case Keyword.Type:
                return ParseAlterType(start, name);
            case Keyword.Set:
                return ParseAlterColumnSet(start, name);
            case Keyword.Drop:
                return ParseAlterColumnDrop(start, name);
            case Keyword.Reset:
                Next();
                ParseStorageOptions();
                return new AlterColumnStorageAction(SpanFrom(start), name, ColumnSetting.Options);
            case Keyword.Options:
                ParseAlterForeignOptions();
                return new AlterColumnStorageAction(SpanFrom(start), name, ColumnSetting.ForeignOptions);
            case Keyword.Restart:
                return ParseAlterIdentity(start, name);
            default:
                Expect(Keyword.Add);
                Expect(Keyword.Generated);
                TakeGeneratedWhen();
                Expect(Keyword.As);
                Expect(Keyword.Identity);
                if (At(TokenKind.OpenParen))
                    ParseParenthesizedSequenceOptions();
                return new AlterColumnIdentityAction(SpanFrom(start), name, IdentityChange.Add, false);
        }
    }

    private ConstraintAttributes ParseAlteredAttributes()
    {
        var first = _index;
        var allowed = DeferralAttributes | ConstraintAttributes.Enforced | ConstraintAttributes.NotEnforced;
        if (_version >= 18)
            allowed |= ConstraintAttributes.NotValid | ConstraintAttributes.NoInherit;
        var attributes = ParseConstraintAttributes(_version < 13 ? "ALTER CONSTRAINT statement" : "FOREIGN KEY", allowed);
        if (_version >= 18 && (attributes & ConstraintAttributes.NotValid) != 0)
            FailExactly(first, "constraints cannot be altered to be NOT VALID");
        return attributes;
    }

    // TYPE type [COLLATE c] [USING e]
    private AlterColumnTypeAction ParseAlterType(int start, Identifier column)
    {
        Expect(Keyword.Type);
        var type = ParseTypeName();
        var collation = Take(Keyword.Collate) ? ParseQualifiedName() : null;
        var conversion = Take(Keyword.Using) ? ParseExpression() : null;
        if (At(Keyword.Options))
            ParseAlterForeignOptions();
        return new AlterColumnTypeAction(SpanFrom(start), column, type, collation, conversion);
    }

    // [+ | -] n, and from version 17 on DEFAULT
    private void SkipStatisticsTarget()
    {
        if (_version < 17 || !Take(Keyword.Default))
            ParseSignedInteger();
    }

    private TableAction ParseAlterColumnSet(int start, Identifier column)
    {
        switch (Peek(1).Keyword)
        {
            case Keyword.Data:
                Next();
                Next();
                return ParseAlterType(start, column);
            case Keyword.Default:
                Next();
                Next();
                var value = ParseExpression();
                return new AlterColumnDefaultAction(SpanFrom(start), column, value);
            case Keyword.Not:
                Next();
                Next();
                Expect(Keyword.Null);
                return new AlterColumnNotNullAction(SpanFrom(start), column, true);
            case Keyword.Expression when _version >= 17:
                Next();
                Next();
                Expect(Keyword.As);
                Expect(TokenKind.OpenParen);
                var expression = ParseExpression();
                Expect(TokenKind.CloseParen);
                return new AlterColumnExpressionAction(SpanFrom(start), column, expression, false);
            case Keyword.Statistics:
                Next();
                Next();
                SkipStatisticsTarget();
                return new AlterColumnStorageAction(SpanFrom(start), column, ColumnSetting.Statistics);
            case Keyword.Storage:
                Next();
                Next();
                if (_version >= 16)
                    SkipStorageName();
                else
                    ParseName();
                return new AlterColumnStorageAction(SpanFrom(start), column, ColumnSetting.Storage);
            case Keyword.Compression:
                Next();
                Next();
                SkipStorageName();
                return new AlterColumnStorageAction(SpanFrom(start), column, ColumnSetting.Compression);
            default:
                if (Peek(1).Kind != TokenKind.OpenParen)
                    return ParseAlterIdentity(start, column);
                Next();
                ParseStorageOptions();
                return new AlterColumnStorageAction(SpanFrom(start), column, ColumnSetting.Options);
        }
    }

    // {SET GENERATED ... | SET option | RESTART [[WITH] n]} ...
    private AlterColumnIdentityAction ParseAlterIdentity(int start, Identifier column)
    {
        while (_current.Keyword is Keyword.Set or Keyword.Restart)
        {
            if (At(Keyword.Restart))
                ParseOptionalSequenceOption();
            else
            {
                Next();
                if (Take(Keyword.Generated))
                    TakeGeneratedWhen();
                else if (ParseOptionalSequenceOption() is null)
                    Fail();
            }
        }

        return new AlterColumnIdentityAction(SpanFrom(start), column, IdentityChange.Set, false);
    }

    // DROP {DEFAULT | NOT NULL | EXPRESSION [IF EXISTS] | IDENTITY [IF EXISTS]}
    private TableAction ParseAlterColumnDrop(int start, Identifier column)
    {
        Next();
        switch (_current.Keyword)
        {
            case Keyword.Default:
                Next();
                return new AlterColumnDefaultAction(SpanFrom(start), column, null);
            case Keyword.Not:
                Next();
                Expect(Keyword.Null);
                return new AlterColumnNotNullAction(SpanFrom(start), column, false);
            case Keyword.Expression:
                Next();
                var expressionIfExists = TakeIfExistsAlone();
                return new AlterColumnExpressionAction(SpanFrom(start), column, null, expressionIfExists);
            default:
                Expect(Keyword.Identity);
                var ifExists = TakeIfExistsAlone();
                return new AlterColumnIdentityAction(SpanFrom(start), column, IdentityChange.Drop, ifExists);
        }
    }
}
