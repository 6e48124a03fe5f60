using System.Collections.Immutable;
using MigrationAnalyzers.Sql.Text;

namespace MigrationAnalyzers.Sql.Syntax;

/// <summary>
/// <c>GRANT | REVOKE privileges ON kind objects TO | FROM roles</c>, <c>... ON ALL TABLES IN SCHEMA schemas ...</c>
/// </summary>
/// <param name="Span">The whole statement.</param>
/// <param name="IsGrant">GRANT, not REVOKE.</param>
/// <param name="Privileges">The privileges; empty for ALL without columns.</param>
/// <param name="Kind">The kind of the objects. Table where none is written.</param>
/// <param name="Objects">The objects.</param>
/// <param name="Schemas">The schemas of ALL ... IN SCHEMA.</param>
/// <param name="Roles">Who.</param>
public sealed record GrantStatement(
    TextSpan Span,
    bool IsGrant,
    ImmutableArray<Privilege> Privileges,
    ObjectKind Kind,
    ImmutableArray<ObjectReference> Objects,
    ImmutableArray<Identifier> Schemas,
    ImmutableArray<RoleName> Roles) : Statement(Span);

/// <summary><c>SELECT (a, b)</c>; <paramref name="Name"/> is the word.</summary>
public sealed record Privilege(TextSpan Span, Identifier Name, ImmutableArray<Identifier> Columns) : SqlNode(Span);

/// <summary><c>GRANT role TO role</c>, <c>REVOKE role FROM role</c></summary>
public sealed record GrantRoleStatement(TextSpan Span, bool IsGrant, ImmutableArray<Identifier> Granted, ImmutableArray<RoleName> Roles) : Statement(Span);

/// <summary><c>ALTER DEFAULT PRIVILEGES IN SCHEMA schemas GRANT ...</c></summary>
public sealed record DefaultPrivilegesStatement(TextSpan Span, ImmutableArray<Identifier> Schemas, ImmutableArray<RoleName> ForRoles) : Statement(Span);
