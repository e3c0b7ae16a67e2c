"""Compare two PDF files by their drawing, actions and attachments, regardless of the program that saved them."""
