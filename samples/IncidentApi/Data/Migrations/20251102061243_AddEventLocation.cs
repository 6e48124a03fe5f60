using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IncidentApi.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddEventLocation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "address_city",
                schema: "events",
                table: "events",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address_country",
                schema: "events",
                table: "events",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address_postal_code",
                schema: "events",
                table: "events",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "address_street",
                schema: "events",
                table: "events",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "coordinates_latitude",
                schema: "events",
                table: "events",
                type: "numeric(10,7)",
                precision: 10,
                scale: 7,
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "coordinates_longitude",
                schema: "events",
                table: "events",
                type: "numeric(10,7)",
                precision: 10,
                scale: 7,
                nullable: true);

            // Where the event is, for searches by distance. PostgreSQL keeps it up to date.
            migrationBuilder.Sql(@"
                ALTER TABLE events.events
                ADD COLUMN location point
                GENERATED ALWAYS AS (point(coordinates_longitude::double precision, coordinates_latitude::double precision)) STORED;
            ");

            migrationBuilder.Sql(@"
                CREATE INDEX ix_events_location
                ON events.events USING gist (location);
            ");

            // The listing page: published events of a city, by date.
            migrationBuilder.Sql(@"
                CREATE INDEX ix_events_status_city_startdate
                ON events.events (status, address_city, start_date);
            ");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(@"DROP INDEX events.ix_events_status_city_startdate;");

            migrationBuilder.Sql(@"DROP INDEX events.ix_events_location;");

            migrationBuilder.Sql(@"ALTER TABLE events.events DROP COLUMN location;");

            migrationBuilder.DropColumn(
                name: "address_city",
                schema: "events",
                table: "events");

            migrationBuilder.DropColumn(
                name: "address_country",
                schema: "events",
                table: "events");

            migrationBuilder.DropColumn(
                name: "address_postal_code",
                schema: "events",
                table: "events");

            migrationBuilder.DropColumn(
                name: "address_street",
                schema: "events",
                table: "events");

            migrationBuilder.DropColumn(
                name: "coordinates_latitude",
                schema: "events",
                table: "events");

            migrationBuilder.DropColumn(
                name: "coordinates_longitude",
                schema: "events",
                table: "events");
        }
    }
}
