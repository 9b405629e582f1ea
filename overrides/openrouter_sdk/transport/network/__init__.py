"""Below httpx and httpcore: sockets that keep deadlines, pools that lose no connection, HTTP by httptools."""
