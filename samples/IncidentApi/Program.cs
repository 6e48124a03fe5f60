using IncidentApi.Data;
using IncidentApi.Events;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<AppDbContext>(options => options.UseNpgsql(builder.Configuration.GetConnectionString("Events")));

var app = builder.Build();

// Every start brings the database up to date. With a migration that PostgreSQL refuses, the application never gets past here:
// the endpoints below are not mapped, and the container restarts for ever.
using (var scope = app.Services.CreateScope())
{
    var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
    await context.Database.MigrateAsync();
}

var events = app.MapGroup("/api/events");

events.MapGet("/", async (AppDbContext context, EventStatus? status, string? city) =>
    await context.Events
        .Where(e => status == null || e.Status == status)
        .Where(e => city == null || e.Address!.City == city)
        .OrderBy(e => e.StartDate)
        .Take(50)
        .ToListAsync());

events.MapGet("/{id:guid}", async (AppDbContext context, Guid id) =>
    await context.Events.FindAsync(id) is { } found ? Results.Ok(found) : Results.NotFound());

events.MapPost("/", async (AppDbContext context, Event draft) =>
{
    context.Events.Add(draft);
    await context.SaveChangesAsync();
    return Results.Created($"/api/events/{draft.Id}", draft);
});

events.MapPost("/{id:guid}/registrations", async (AppDbContext context, Guid id, Registration registration) =>
{
    if (!await context.Events.AnyAsync(e => e.Id == id))
        return Results.NotFound();

    registration.EventId = id;
    context.Registrations.Add(registration);
    await context.SaveChangesAsync();
    return Results.Created($"/api/events/{id}/registrations/{registration.Id}", registration);
});

app.Run();
