using Microsoft.EntityFrameworkCore;

namespace Histories.Members;

/// <summary>SQL that C# puts together: loops, helper methods, extension methods of MigrationBuilder, StringBuilder, string.Join, base classes.</summary>
public class MembersContext(DbContextOptions<MembersContext> options) : DbContext(options);
