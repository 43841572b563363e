"""What may be shown to strangers: nothing in it says who its user is, or how to get in anywhere."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from groundcast.plugin.installation import diagnostics, redact
from groundcast.plugin.installation.redact import redacted


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> None:
    """A user, on a machine with a name."""
    monkeypatch.setenv("HOME", "/home/annamaria")
    monkeypatch.setenv("USERPROFILE", "C:\\Users\\Anna Maria Öz")
    monkeypatch.setattr(redact.getpass, "getuser", lambda: "annamaria")
    monkeypatch.setattr(redact.platform, "node", lambda: "gis-07.office.example")


@pytest.mark.parametrize(("text", "secrets"), [
    ("http://anna:pw@proxy.example:80", ["anna", "pw"]), ("https://us:p@ss@host.example/simple", ["us:", "p@", "ss@"]),
    ("https://us:p/a@host.example/simple", ["us:", "p/a"]), ("https://ghtoken@host.example/x", ["ghtoken"]),
    ("socks5://me:Geheim%40@p:1080", ["Geheim", "me:"]), ("ProxyError('http://me:Geheim@p:80')", ["Geheim"]),
    ("https://h.example/x?access_token=abc123&version=2", ["abc123"]), ("https://h.example/x?X-Amz-Signature=abc123", ["abc123"]),
    ("https://h.example/x?sig=abc123", ["abc123"]), ('{"password": "a b c"}', ["a b c"]), ("UV_PUBLISH_TOKEN=abc123", ["abc123"]),
    ("--password abc123", ["abc123"]), ("Authorization: Bearer eyJabcdef.x-y", ["eyJ", "x-y"]), ("Proxy-Authorization: Basic YW5uYTpwdw==", ["YW5u"]),
    ("password='a b'", ["a b"]), ("authcfg=x1y2z3q", ["x1y2z3q"]), ("found ghp_0123456789abcdef and pypi-AgEIcHlwaS5vcmc", ["0123", "AgEI"]),
    ("in /home/annamaria/data", ["annamaria"]), ("of annamaria.", ["annamaria"]), ("annamaria_data and ANNAMARIA", ["annamaria", "ANNA"]),
    ("/media/annamaria/disk", ["annamaria"]), ("/home/bert/x and /Users/bert/y", ["bert"]), ("(/home/bert)", ["bert"]),
    ("C:\\Users\\Anna Maria Öz\\x", ["Anna", "Öz"]), ("c:/users/anna maria öz/x", ["anna", "öz"]), ("C:\\\\Users\\\\Bert B\\\\x", ["Bert", "B\\"]),
    ("C:\\Users\\ANNAMA~1\\x", ["ANNAMA"]), ("file:///C:/Users/Anna%20Maria%20%C3%96z/x", ["Anna", "96z"]), (r"\\\\server\\home\\bert b\\x", ["bert"]),
    ("on gis-07.office.example", ["gis-07", "office"]), ("GIS-07: no room", ["GIS-07"]), ("from 10.1.2.3 to 192.168.7.9", ["10.1", "192.168"]),
    ("Looking in indexes: https://packages.office.example/simple, https://b.example/x\nno answer from packages.office.example", ["packages.", "b.example"]),
    ("Cannot connect to proxy http://gate.office.example:8080: refused", ["gate."]),
])  # fmt: skip
def test_what_nobody_else_may_know_goes(text: str, secrets: list[str]) -> None:
    made = redacted(text)
    assert [secret for secret in secrets if secret in made] == [], made
    assert made != text


@pytest.mark.parametrize("text", [
    "torch==2.13.0 from https://host.example/simple/torch", "driver 550.54.15", "QGIS 3.40.1, Qt 5.15.13, Python 3.12.1", "127.0.0.1:9 refused",
    "environment engine-1a2b3c4d-py3.12-cpu: complete", "/usr/bin/python3", "C:\\Program Files\\QGIS 3.40\\apps\\Python312\\python.exe",
    "Downloading numpy-2.4.6-cp312-cp312-win_amd64.whl (12.6 MB)", "ERROR: No matching distribution found for torch==2.13.0", "author: many",
])  # fmt: skip
def test_what_a_report_needs_stays(text: str) -> None:
    assert redacted(text) == text


def test_the_proxy_of_qgis_and_servers_of_the_environment_have_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.office.example/simple")
    monkeypatch.setenv("https_proxy", "http://me:pw@door.office.example:3128")
    monkeypatch.setenv("PIP_NO_INDEX", "false")
    QgsSettings().setValue("proxy/proxyHost", "gate.office.example")
    try:
        made = redacted("gate.office.example, mirror.office.example and door.office.example are false")
    finally:
        QgsSettings().remove("proxy/proxyHost")
    assert made == "***, *** and *** are false"


def test_a_whole_report_says_nothing_of_its_user(tmp_path: Path) -> None:
    report = diagnostics.report(["a line", f"made {Path('/home/annamaria') / 'x'}"])
    assert "GroundCast" in report and "a line" in report and "made ~/x" in report
    assert os.environ["HOME"] not in report and "annamaria" not in report and "gis-07" not in report
