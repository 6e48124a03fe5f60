using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MigrationAnalyzers.Reading;

// BuildModel as it is written: statements on modelBuilder, and one lambda per entity and pass.
internal static partial class SnapshotReader
{
    // Owned types nest as deep as the model does; more than this is not a snapshot that EF Core wrote.
    private const int DeepestNesting = 64;

    private static readonly string[] OtherProviders = ["SqlServer", "MySql", "MySQL", "Oracle", "Sqlite", "Firebird", "Cosmos"];

    /// <summary>The body of one <c>BuildModel</c>. An entity has several blocks (properties, then relationships, then navigations): they are merged by name.</summary>
    private sealed class ModelBlock
    {
        public List<EntityBlock> Entities { get; } = [];

        public Dictionary<string, EntityBlock> ByName { get; } = new(StringComparer.Ordinal);

        public string? DefaultSchema { get; private set; }

        /// <summary>Something in the body is not what EF Core writes: any entity may have more than was read.</summary>
        public bool IsUncertain { get; private set; }

        /// <summary>It calls another provider's extensions: <c>SqlServerModelBuilderExtensions.UseIdentityColumns(modelBuilder)</c>.</summary>
        public bool IsForOtherProvider { get; private set; }

        public void Read(MethodDeclarationSyntax method, CancellationToken cancellationToken)
        {
            var builder = method.ParameterList.Parameters.Count == 1 ? method.ParameterList.Parameters[0].Identifier.ValueText : null;
            foreach (var statement in StatementsOf(method.Body, method.ExpressionBody?.Expression))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (statement is null)
                {
                    IsUncertain = true;
                    continue;
                }

                var chain = FluentChain.Of(statement);
                if (chain.RootName != builder)
                {
                    // NpgsqlModelBuilderExtensions.UseIdentityByDefaultColumns(modelBuilder) and its like add no tables.
                    IsUncertain |= chain.Calls.Count == 0;
                    IsForOtherProvider |= chain.RootName is { } extensions && OtherProviders.Any(provider => extensions.StartsWith(provider, StringComparison.Ordinal));
                    continue;
                }

                foreach (var call in chain.Calls)
                    ReadCall(call);
            }
        }

        private void ReadCall(FluentCall call)
        {
            switch (call.Name)
            {
                case "HasDefaultSchema":
                    DefaultSchema = TextOf(call, 0).Value;
                    break;
                case "HasAnnotation" when TextOf(call, 0).Value == "Relational:DefaultSchema":
                    DefaultSchema = TextOf(call, 1).Value;
                    break;
                case "Entity":
                    if (TextOf(call, 0).Value is { } name && call.Lambda is { } body)
                        EntityNamed(name).Read(body, 0);
                    else
                        IsUncertain = true;
                    break;
            }
        }

        private EntityBlock EntityNamed(string name)
        {
            if (ByName.TryGetValue(name, out var known))
                return known;
            var entity = new EntityBlock(name);
            ByName.Add(name, entity);
            Entities.Add(entity);
            return entity;
        }
    }

    /// <summary>What all the blocks of one entity, owned type or complex type say.</summary>
    private sealed class EntityBlock(string name)
    {
        private readonly Dictionary<string, PropertyBlock> _byName = new(StringComparer.Ordinal);

        public string Name { get; } = name;

        public string? BaseName { get; private set; }

        public List<PropertyBlock> Properties { get; } = [];

        public List<string> Key { get; } = [];

        public List<string> OwnerKey { get; } = [];

        public List<MemberBlock> Members { get; } = [];

        public List<TableBlock> Fragments { get; } = [];

        /// <summary>The entities this one depends on, one to one: the foreign key's properties, and the navigation back, if there is one.</summary>
        public List<(string Principal, List<string> ForeignKey, string? Back)> OneToOnes { get; } = [];

        /// <summary>The table; null: <c>ToTable</c> was not called.</summary>
        public TableBlock? Table { get; private set; }

        public TableBlock? View { get; private set; }

        public HashSet<string> RequiredNavigations { get; } = new(StringComparer.Ordinal);

        public string? JsonColumn { get; private set; }

        public bool IsJson { get; private set; }

        public string? JsonType { get; private set; }

        public bool IsRequired { get; private set; }

        public bool UsesTpc { get; private set; }

        /// <summary>Something was not understood: there may be more columns.</summary>
        public bool IsUncertain { get; private set; }

        public void Read(AnonymousFunctionExpressionSyntax lambda, int depth)
        {
            if (depth > DeepestNesting)
            {
                IsUncertain = true;
                return;
            }

            var builder = ParameterOf(lambda);
            foreach (var statement in StatementsOf(lambda.Block, lambda.ExpressionBody))
            {
                if (statement is null)
                {
                    IsUncertain = true;
                    continue;
                }

                var chain = FluentChain.Of(statement);
                if (chain.RootName == builder)
                    ReadChain(chain, depth);
                else if (chain.Calls.Count == 1)
                    ReadStaticCall(chain.Calls[0], builder);
                else
                    IsUncertain = true;
            }
        }

        // NpgsqlPropertyBuilderExtensions.UseIdentityByDefaultColumn(b.Property<int>("Id")): the receiver repeats the property, without its configuration.
        private void ReadStaticCall(FluentCall call, string? builder)
        {
            if (call.Arguments.Count == 0)
                return;
            var receiver = FluentChain.Of(call.Arguments[0].Expression);
            if (receiver.RootName == builder && receiver.Calls.Count > 0 && receiver.Calls[0].Name == "Property" && TextOf(receiver.Calls[0], 0).Value is { } name
                && _byName.TryGetValue(name, out var property)
                && call.Name is not ("UseHiLo" or "HasIdentityOptions"))
            {
                property.HasDefault = true;
            }
        }

        private void ReadChain(FluentChain chain, int depth)
        {
            if (chain.Calls.Count == 0)
            {
                IsUncertain = true;
                return;
            }

            var first = chain.Calls[0];
            switch (first.Name)
            {
                case "Property" or "PrimitiveCollection":
                    ReadProperty(chain);
                    break;
                case "HasBaseType":
                    BaseName = TextOf(first, 0).Value;
                    IsUncertain |= BaseName is null;
                    break;
                case "HasKey":
                    Key.Clear();
                    Key.AddRange(TextsOf(first, 0));
                    break;
                case "WithOwner":
                    foreach (var call in chain.Calls.Where(call => call.Name == "HasForeignKey"))
                        OwnerKey.AddRange(TextsOf(call, 0));
                    break;
                case "HasOne":
                    ReadOneToOne(chain);
                    break;
                case "OwnsOne" or "OwnsMany" or "ComplexProperty" or "ComplexCollection":
                    ReadMember(first, depth);
                    break;
                case "SplitToTable":
                    var fragment = TableBlock.Read(first);
                    Fragments.Add(fragment);
                    IsUncertain |= fragment.IsUncertain;
                    break;
                case "HasDiscriminator":
                    ReadDiscriminator(first);
                    break;
                case "Navigation":
                    if (chain.Calls.Any(call => call.Name == "IsRequired") && TextOf(first, 0).Value is { } navigation)
                        RequiredNavigations.Add(navigation);
                    break;
                default:
                    foreach (var call in chain.Calls)
                        ReadOwn(call);
                    break;
            }
        }

        private void ReadOwn(FluentCall call)
        {
            switch (call.Name)
            {
                case "ToTable":
                    Table = TableBlock.Read(call);
                    IsUncertain |= Table.IsUncertain;
                    break;
                case "ToView":
                    View = TableBlock.Read(call);
                    break;
                case "ToJson":
                    IsJson = true;
                    JsonColumn = TextOf(call, 0).Value;
                    break;
                case "HasColumnType":
                    JsonType = TextOf(call, 0).Value;
                    break;
                case "IsRequired":
                    IsRequired = true;
                    break;
                case "UseTpcMappingStrategy":
                    UsesTpc = true;
                    break;
            }
        }

        private void ReadProperty(FluentChain chain)
        {
            var first = chain.Calls[0];
            if (TextOf(first, 0).Value is not { } name)
            {
                IsUncertain = true;
                return;
            }

            var property = PropertyNamed(name);
            if (first.TypeArguments.Count == 1)
                property.ClrType = first.TypeArguments[0];
            foreach (var call in chain.Calls.Skip(1))
            {
                switch (call.Name)
                {
                    case "HasColumnName":
                        property.Column = TextOf(call, 0).Value;
                        property.ColumnIsUnknown |= property.Column is null;
                        break;
                    case "HasAnnotation" when TextOf(call, 0).Value == "Relational:ColumnName":
                        property.Column = TextOf(call, 1).Value;
                        break;
                    case "HasColumnType":
                        property.StoreType = TextOf(call, 0).Value;
                        break;
                    case "IsRequired":
                        property.IsRequired = true;
                        break;
                    case "HasDefaultValue" or "HasDefaultValueSql" or "HasComputedColumnSql" or "HasGeneratedTsVectorColumn" or "HasIdentityOptions":
                    case var use when use.StartsWith("UseIdentity", StringComparison.Ordinal) || use is "UseSerialColumn" or "UseSequence":
                    case "HasAnnotation" when TextOf(call, 0).Value == "Npgsql:ValueGenerationStrategy":
                        property.HasDefault = true;
                        break;
                }
            }
        }

        private void ReadMember(FluentCall call, int depth)
        {
            // OwnsOne("Type", "Nav", ...), ComplexProperty<Dictionary<string, object>>("Prop", "Type", ...), ComplexProperty(typeof(...), "Prop", "Type", ...)
            var texts = call.Arguments.Select(argument => LiteralOf(argument.Expression).Value).Where(text => text is not null).ToList();
            var isOwned = call.Name is "OwnsOne" or "OwnsMany";
            if (texts.Count != 2 || call.Lambda is not { } body)
            {
                IsUncertain = true;
                return;
            }

            var member = new MemberBlock(isOwned, call.Name is "OwnsMany" or "ComplexCollection", texts[isOwned ? 1 : 0]!, new EntityBlock(texts[isOwned ? 0 : 1]!));
            member.Type.Read(body, depth + 1);
            Members.Add(member);
        }

        // HasOne("Order", "Order").WithOne("Detail").HasForeignKey("Detail", "Id"): the first argument tells which end depends.
        private void ReadOneToOne(FluentChain chain)
        {
            var back = chain.Calls.FirstOrDefault(call => call.Name == "WithOne");
            if (back.Method is null || TextOf(chain.Calls[0], 0).Value is not { } principal)
                return;
            foreach (var call in chain.Calls.Where(call => call.Name == "HasForeignKey"))
                OneToOnes.Add((principal, TextsOf(call, 1).ToList(), TextOf(back, 0).Value));
        }

        private void ReadDiscriminator(FluentCall call)
        {
            if (call.TypeArguments.Count == 1 && TextOf(call, 0).Value is { } name)
                PropertyNamed(name).IsRequired = true;
        }

        private PropertyBlock PropertyNamed(string name)
        {
            if (_byName.TryGetValue(name, out var known))
                return known;
            var property = new PropertyBlock(name);
            _byName.Add(name, property);
            Properties.Add(property);
            return property;
        }
    }

    private sealed class PropertyBlock(string name)
    {
        public string Name { get; } = name;

        public TypeSyntax? ClrType { get; set; }

        public string? Column { get; set; }

        public bool ColumnIsUnknown { get; set; }

        public string? StoreType { get; set; }

        public bool IsRequired { get; set; }

        public bool HasDefault { get; set; }
    }

    /// <summary>An owned or complex type inside another, under the property <paramref name="Navigation"/>.</summary>
    private sealed record MemberBlock(bool IsOwned, bool IsMany, string Navigation, EntityBlock Type);
}
