"""The room: people who vote by phone, and the server that their phones talk to."""
