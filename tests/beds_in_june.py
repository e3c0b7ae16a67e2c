"""The facts of an assessment of bed planning, in which most questions are asked."""

FACTS = {
    "touches_clinical_care": "true", "patient_facing": "false", "records_patients": "false", "pilot_live": "true",
    "already_started": "false", "uses_genai": "false", "uses_agents": "false", "has_vendor": "true",
    "vendor_hosted": "false", "sends_patient_data_out": "false", "coverage_or_billing": "false",
    "live_use_cases": "3", "sites": "2", "size": "health-system", "jurisdiction": "united-states",
    "kind": "prediction", "users": "40", "contract_by": "own", "governance_by": "own",
}  # fmt: skip
