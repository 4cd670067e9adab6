package io.github.filterspec.sample.sandbox.opencx;

/** When contacts came, and when they were last heard of. */
final class LifecycleSegments {

  static final String JSON =
      """
      [
      {"id": "b78af19c-ff2e-416e-a69c-5f695ebde092", "name": "New this month",
       "description": "Say hello",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_created_at_between", "after": "2026-06-01T00:00:00.000Z"}]}]},
       "created_at": "2026-06-01T06:00:00.000Z", "updated_at": "2026-06-01T06:00:00.000Z"},

      {"id": "0cb5fc3e-8f92-40d4-b55d-808c5d55252c", "name": "Signed up in 2024",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "contacts_created_at_between",
            "after": "2024-01-01T00:00:00.000Z", "before": "2025-01-01T00:00:00.000Z"}]}]},
       "created_at": "2025-01-07T08:15:00.000Z", "updated_at": "2025-01-07T08:15:00.000Z"},

      {"id": "1c5fc07a-bbbb-4f91-a268-e87b56ceacac", "name": "Before the relaunch",
       "description": "Still knows the old pricing",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_created_at_between", "before": "2023-10-01T00:00:00.000Z"}]}]},
       "created_at": "2024-09-15T14:00:00.000Z", "updated_at": null},

      {"id": "710481b6-8a5c-40e1-a8d3-cc492dc621f9", "name": "Not heard of since spring",
       "description": "Candidates for a friendly reminder",
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_between", "before": "2026-03-20T00:00:00.000Z"}]}]},
       "created_at": "2026-06-02T09:09:09.090Z", "updated_at": "2026-06-02T09:09:09.090Z"},

      {"id": "20a7f74d-38c9-40e3-8b1d-6010ce9746f5", "name": "Talked to us this week",
       "description": null,
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_between", "after": "2026-06-08T00:00:00.000Z"}]}]},
       "created_at": "2026-06-08T05:00:00.000Z", "updated_at": "2026-06-15T05:00:00.000Z"},

      {"id": "1bcb02fb-6297-4835-8e74-076a8f7ae9fc", "name": "Ever contacted",
       "description": "Neither end given: whoever has a last contact",
       "definition": {"or": [
         {"and": [
           {"type": "last_contacted_at_between"}]}]},
       "created_at": "2025-02-18T18:18:18.180Z", "updated_at": "2025-02-18T18:18:18.180Z"},

      {"id": "36523e5f-e38b-4175-9559-32fa4ba31d5e", "name": "Trial over, still talking",
       "description": "Sales should call before they leave",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_attributes_in", "attributes": [{"plan": "trial"}]},
           {"type": "contacts_created_at_between", "before": "2026-05-15T00:00:00.000Z"},
           {"type": "last_contacted_at_between",
            "after": "2026-05-15T00:00:00.000Z", "before": "2026-06-15T00:00:00.000Z"}]}]},
       "created_at": "2026-05-15T08:00:00.000Z", "updated_at": "2026-06-15T08:00:00.000Z"},

      {"id": "dec9aab0-9387-4299-9bc3-238320061433", "name": "Imported from the old help desk",
       "description": "Conditions were not carried over",
       "definition": null,
       "created_at": null, "updated_at": null},

      {"id": "40745997-191f-4402-84bd-24997b89904b", "name": "Dormant accounts",
       "description": "Paid once, silent for a year",
       "definition": {"or": [
         {"and": [
           {"type": "contact_belongs_to_segment",
            "segment_id": "cfb35458-d2b9-4d45-9aac-0023948e72ef"},
           {"type": "last_contacted_at_between", "before": "2025-06-15T00:00:00.000Z"}]},
         {"and": [
           {"type": "contacts_attributes_in",
            "attributes": [{"plan": "pro"}, {"plan": "business"}]},
           {"type": "last_contacted_at_with_handoff_between",
            "before": "2025-06-15T00:00:00.000Z"}]}]},
       "created_at": "2025-12-01T10:30:00.000Z", "updated_at": "2026-06-15T00:30:00.000Z"},

      {"id": "4df630ed-fdce-447b-a231-d3db71cdb187", "name": "Summer cohort 2025",
       "description": "Times as the team in Berlin entered them",
       "definition": {"or": [
         {"and": [
           {"type": "contacts_created_at_between",
            "after": "2025-06-21T00:00:00+02:00", "before": "2025-09-23T00:00:00+02:00"}]}]},
       "created_at": "2025-09-24T08:00:00.000Z", "updated_at": "2025-09-24T08:00:00.000Z"}
      ]
      """;

  private LifecycleSegments() {}
}
