"""One file for each subcommand: its name is the command's name, its docstring the command's help."""
