namespace IncidentApi.Communications;

public class NewsletterSubscriber
{
    public Guid Id { get; set; }

    public required string Email { get; set; }

    public string? City { get; set; }

    public bool IsActive { get; set; }
}
