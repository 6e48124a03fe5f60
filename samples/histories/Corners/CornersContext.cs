using Microsoft.EntityFrameworkCore;

namespace Histories.Corners;

/// <summary>Legal SQL from the corners of name resolution: what PostgreSQL accepts although it looks wrong at first sight.</summary>
public class CornersContext(DbContextOptions<CornersContext> options) : DbContext(options);
