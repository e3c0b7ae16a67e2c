"""What `readiness gate` can require of answers: a gate, an outcome, sites, scores, coverage, no regression."""
