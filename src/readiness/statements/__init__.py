"""Every sentence of the program: one module per area, whose functions make statements and declare their English.

A statement is data: a code and typed parameters. It is made where a fact is decided and becomes words at the edge, by
`voice.say`, in the language of the run.
"""
