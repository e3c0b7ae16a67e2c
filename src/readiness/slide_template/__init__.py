"""Copy the look of an organization's slides as a template, without anything that loads, runs or links outside."""
