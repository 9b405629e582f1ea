"""Put the stand-in where clients reach it: on a loopback port, or in the same process."""
