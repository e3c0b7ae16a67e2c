"""An answers file with a small money case and an indicator; every amount is certain, and nothing is discounted."""

ANSWERS = """\
assessment:
  organization: Elm Hill Health
  use_case: Phone
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
  profile: {size: small-practice}
answers:
tool: {status: live, since: 2026-04-06}
plan: {counts: {site: 3}}
case:
  currency: USD
  discount_rate: 0
  months: 12
  staff: {counted: false}
  units: {name: call, per_year: 1000}
  adoption: 50
  costs:
    - {id: license, title: Supplier license, group: infrastructure, per_year: 1200, per: site, owner: CIO}
    - {id: calls, title: Price of a call, group: infrastructure, per_unit: 2, starts: 2026-06-05, source: Offer}
    - {id: export, title: Export, group: integration, once: 700, starts: exit}
  benefits:
    - id: temps
      title: Fewer temps
      class: cash-releasing
      per_year: 40000
      needs_adoption: true
      ramp_up: 1
      baseline: {value: 410000, date: 2026-03-31}
    - {id: falls, title: Fewer falls, class: quality}
    - id: hours
      title: Less typing
      class: time-released
      hours_per_year: 100
      role: clinical
      baseline: {value: 9, date: 2026-03-31}
indicators:
  - id: hold
    title: Calls on hold
    unit: "%"
    direction: down
    baseline: {value: 30, date: 2026-01-01}
    target: {value: 10, by: 2026-12-31}
    actuals: [{date: 2026-05-31, value: 23}]
    owner: COO
    benefit: temps
"""
