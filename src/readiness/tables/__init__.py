"""Tables of strangers, as CSV files and workbooks hold them → the files of a new pack."""
