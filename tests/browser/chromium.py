"""Headless Chromium, driven through a pipe by the DevTools protocol."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

COMMANDS = ("chromium", "chromium-browser", "google-chrome", "chrome")

KEYS = {"Enter": 13, "Escape": 27, "Tab": 9, " ": 32, "/": 191}
"""Code of each key that can be pressed."""


def find_browser() -> str | None:
    """The command of the browser: that in CHROMIUM, or the first that is installed."""
    given = os.environ.get("CHROMIUM")
    return given or next((found for name in COMMANDS if (found := shutil.which(name))), None)


class Chromium:
    """One tab of a browser with a profile of its own."""

    def __init__(self, command: str, profile: Path) -> None:
        requests, self._send = os.pipe()
        self._receive, replies = os.pipe()
        flags = ["--headless=new", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu"]
        flags += ["--no-first-run", "--disable-dev-shm-usage", f"--user-data-dir={profile}", "about:blank"]
        # It reads from descriptor 3, and writes to 4.
        shell = f'exec "$0" "$@" 3<&{requests} 4>&{replies}'
        self._process = subprocess.Popen(
            ["bash", "-c", shell, command, *flags],
            pass_fds=(requests, replies),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(requests)
        os.close(replies)
        self._number = 0
        self._pending = b""
        self.urls: list[str] = []
        """What was requested, in order."""
        self.problems: list[str] = []
        """Errors of scripts and requests, in order."""
        pages = self._call("Target.getTargets", session=None)["targetInfos"]
        target = next(one["targetId"] for one in pages if one["type"] == "page")
        attached = self._call("Target.attachToTarget", {"targetId": target, "flatten": True}, session=None)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self._call(f"{domain}.enable")

    def look(self, width: int, scheme: str) -> None:
        """Set the width of the window, and whether the user prefers `light` or `dark`."""
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}
        self._call("Emulation.setDeviceMetricsOverride", size)
        feature = {"name": "prefers-color-scheme", "value": scheme}
        self._call("Emulation.setEmulatedMedia", {"features": [feature]})

    def open(self, url: str) -> None:
        """Go to a page."""
        self._call("Page.navigate", {"url": url})

    def wait_for(self, expression: str) -> Any:
        """What an expression comes to, once it is something true."""
        script = (
            "new Promise(done => {const look = () => {let found; try {found = " + expression + "} catch {}"
            "; found ? done(found) : setTimeout(look, 20)}; look()})"
        )
        for _ in range(50):  # a page that is left takes its promise along
            try:
                return self.evaluate(script)
            except LookupError:
                continue
        raise TimeoutError(expression)

    def evaluate(self, expression: str) -> Any:
        """What an expression comes to on the page."""
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self._call("Runtime.evaluate", asked)
        if "exceptionDetails" in answer:
            raise LookupError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def press(self, key: str, text: str = "") -> None:
        """Press a key, which may write a text."""
        event = {"key": key, "code": key, "windowsVirtualKeyCode": KEYS[key], "text": text}
        self._call("Input.dispatchKeyEvent", {"type": "keyDown", **event})
        self._call("Input.dispatchKeyEvent", {"type": "keyUp", **event})

    def type(self, text: str) -> None:
        """Write where the cursor is."""
        self._call("Input.insertText", {"text": text})

    def screenshot(self, path: Path) -> None:
        """Save what the window shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(self._call("Page.captureScreenshot")["data"]))

    def close(self) -> None:
        """End the browser."""
        os.close(self._send)
        os.close(self._receive)
        self._process.terminate()
        self._process.wait(10)

    def _call(self, method: str, params: dict[str, Any] | None = None, session: str | None = "") -> Any:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params or {}}
        if session is not None:
            message["sessionId"] = self._session
        os.write(self._send, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            self._note(answer.get("method"), answer.get("params", {}))
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise LookupError(answer["error"]["message"])
                return answer["result"]

    def _note(self, event: str | None, about: dict[str, Any]) -> None:
        match event:
            case "Network.requestWillBeSent":
                self.urls.append(about["request"]["url"])
            case "Network.loadingFailed" if not about.get("canceled"):
                self.problems.append(f"a request of the kind {about['type']} failed: {about['errorText']}")
            case "Runtime.exceptionThrown":
                self.problems.append(str(about["exceptionDetails"].get("exception", {}).get("description")))
            case "Log.entryAdded" if about["entry"]["level"] == "error":
                self.problems.append(about["entry"]["text"])
            case "Runtime.consoleAPICalled" if about["type"] in ("error", "warning", "assert"):
                self.problems.append(str([one.get("value") for one in about["args"]]))

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._pending:
            data = os.read(self._receive, 65_536)
            if not data:
                raise EOFError("the browser has ended")
            self._pending += data
        text, _, self._pending = self._pending.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        return message
