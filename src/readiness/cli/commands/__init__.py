"""One file per subcommand; its name is the command's, its docstring the command's help."""
