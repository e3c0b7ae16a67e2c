"""Requirements of `readiness gate` on answers: a gate, an outcome, sites, scores, coverage, no regression."""
