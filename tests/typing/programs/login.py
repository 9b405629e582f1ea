"""Sign in with OpenRouter in the browser, and use the key that the user grants."""

import webbrowser
from http.server import BaseHTTPRequestHandler, HTTPServer

from openrouter_sdk import Login, OpenRouter


def wait_for_callback(server: HTTPServer) -> str:
    """Return the path to which the browser is redirected."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/plain")
            self.end_headers()
            self.wfile.write(b"You are signed in. You can close this window.")

    server.RequestHandlerClass = Handler
    while not any(path.startswith("/callback") for path in paths):
        server.handle_request()
    return paths[-1]


def sign_in() -> str:
    with HTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        login = Login.begin(f"http://localhost:{server.server_port}/callback", key_label="My program")
        print(f"Opening {login.url}")
        webbrowser.open(login.url)
        code = login.read_callback(wait_for_callback(server))
    with OpenRouter() as client:
        return client.oauth.exchange_code(**login.exchange(code)).key


def main() -> None:
    key = sign_in()
    with OpenRouter(key) as client:
        print(client.chat.send(model="openai/gpt-4o-mini", messages=[{"role": "user", "content": "Hi"}]).text)


if __name__ == "__main__":
    main()
