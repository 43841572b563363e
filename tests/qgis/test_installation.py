"""Setting up the engine: interpreters, driver, network, room, steps that fail and go on, and what is said."""

from __future__ import annotations

import json
import sys
import venv
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProcessingException, QgsSettings

from groundcast.plugin.installation import driver, install, network, places, plan, pythons, troubles
from groundcast.plugin.installation.plan import Choice, Step
from groundcast.plugin.processing import setup_engine
from groundcast.plugin.runtime import interpreter
from groundcast.plugin.runtime.errors import Cancelled, EngineError


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> Path:
    """Environments lie in a folder with a space and an umlaut in its name."""
    folder = tmp_path / "Österreich daten" / "groundcast"
    monkeypatch.setattr(places, "home", lambda: folder)
    return folder


@pytest.fixture()
def choice() -> Choice:
    return Choice(Path(sys.executable), sys.version_info[:3], "cpu")


@pytest.fixture()
def works(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine finds nothing wrong with itself."""
    monkeypatch.setattr(install, "examine", lambda python, feedback: {"device": "cpu"})


def _environment(choice: Choice) -> Step:
    """A step that makes an environment as quickly as can be."""
    code = "import sys, venv; venv.create(sys.argv[1], symlinks=True)"
    return Step("environment", "Making", (str(choice.base), "-c", code, str(choice.folder)), 0.2)


def _python(code: str, name: str = "step", **more: Any) -> Step:
    return Step(name, name.title(), (sys.executable, "-c", code), 0.4, **more)


def test_pythons_beside_qgis_on_every_platform() -> None:
    windows = list(
        pythons.beside_qgis(Path("C:/Program Files/QGIS 3.40/bin/qgis-bin.exe"), Path("C:/Program Files/QGIS 3.40/apps/Python312"), "win32")
    )
    assert Path("C:/Program Files/QGIS 3.40/apps/Python312/python.exe") in windows
    mac = list(
        pythons.beside_qgis(
            Path("/Applications/QGIS.app/Contents/MacOS/QGIS"), Path("/Applications/QGIS.app/Contents/Frameworks"), "darwin"
        )
    )
    assert Path("/Applications/QGIS.app/Contents/MacOS/bin/python3") in mac
    assert Path("/usr/bin/python3") in pythons.beside_qgis(Path("/usr/bin/qgis.bin"), Path("/usr"), "linux")


def test_pythons_on_the_path_are_asked_for_by_version() -> None:
    there = {"python3.12.exe": "C:/Users/Jürgen M/python3.12.exe", "python.exe": "C:/py/python.exe"}
    assert list(pythons.on_path(there.get, "win32")) == [Path("C:/Users/Jürgen M/python3.12.exe"), Path("C:/py/python.exe")]


def test_environments_have_their_interpreter_where_the_platform_has_it() -> None:
    assert places.python_in(Path("e"), windows=True) == Path("e/Scripts/python.exe")
    assert places.python_in(Path("e"), windows=False) == Path("e/bin/python")


@pytest.mark.parametrize(("body", "words"), [
    ({"version": [3, 9, 5], "bits": 64, "venv": True}, "is Python 3.9.5"), ({"version": [3, 12, 1], "bits": 32, "venv": True}, "32-bit"),
    ({"version": [3, 12, 1], "bits": 64, "venv": True, "system": "darwin x86_64"}, "Intel"),
    ({"version": [3, 12, 1], "bits": 64, "venv": True, "lacks": ["ssl"]}, "modules ssl cannot"),
    ({"version": [3, 11, 2], "bits": 64, "venv": False}, "python3-venv"), ({"version": [3, 12, 1], "bits": 64, "venv": True}, ""),
])  # fmt: skip
def test_an_interpreter_that_does_not_serve_says_why(tmp_path: Path, body: dict[str, Any], words: str) -> None:
    program = tmp_path / "py thon"
    program.write_text(f"#!/bin/sh\necho noise\necho '{json.dumps(body)}'\n")
    program.chmod(0o700)
    problem = pythons.probe(program).problem
    assert words in problem and bool(problem) == bool(words)


def test_a_python_that_needs_the_folders_of_qgis_may_fetch_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where the DLLs of QGIS's Python may lie in a folder that the engine is kept from."""
    whole = {"version": [3, 12, 1], "bits": 64, "venv": True, "pip": True}
    monkeypatch.setattr(pythons, "_asked", lambda path, whole_path=False: {**whole, "lacks": [] if whole_path else ["ssl"]})
    base = pythons.probe(Path(sys.executable))
    assert base.pip and "modules ssl cannot" in base.problem
    monkeypatch.setattr(pythons, "_asked", lambda path, whole_path=False: {**whole, "lacks": ["ssl"]})
    assert not pythons.probe(Path(sys.executable)).pip


def test_where_another_python_is_fetched_the_path_stays_whole(choice: Choice, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(install, "clean_environment", lambda path=True: asked.append(path) or {})
    install._variables(choice)
    install._variables(replace(choice, standalone=True))
    assert asked == [True, False]


def test_a_mac_is_asked_for_its_own_kind_of_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choice: Choice) -> None:
    assert list(pythons.on_path({"python3": "/usr/bin/python3", "python3.12": "/opt/homebrew/bin/python3.12"}.get, "darwin")) == [
        Path("/opt/homebrew/bin/python3.12")
    ]
    sysctl = tmp_path / "sysctl"
    monkeypatch.setattr(pythons, "_SYSCTL", str(sysctl))
    for answer, intel in (("echo 1", False), ("echo 0", True), ("exit 1", True)):
        sysctl.write_text(f"#!/bin/sh\n{answer}\n")
        sysctl.chmod(0o700)
        assert pythons.intel_mac("darwin") is intel and not pythons.intel_mac("linux")
    brought = replace(choice, standalone=True, version=plan.STANDALONE)
    names = {platform: [step.command for step in plan.plan(brought, platform)] for platform in ("darwin", "linux")}
    assert all("cpython-3.12-macos-aarch64-none" in command for command in names["darwin"][1:3])
    assert all("3.12" in command for command in names["linux"][1:3])
    monkeypatch.setattr(pythons, "found", lambda: [pythons.Base(Path("/QGIS.app/python3"), (3, 9, 5), "too old")])
    assert setup_engine.chosen(None, "cpu").standalone
    monkeypatch.setattr(pythons, "intel_mac", lambda: True)
    with pytest.raises(EngineError, match="Intel"):
        setup_engine.chosen(None, "cpu")


def test_what_is_no_interpreter_says_so(tmp_path: Path) -> None:
    assert "not there" in pythons.probe(tmp_path / "none").problem
    (tmp_path / "text").write_text("no program")
    assert "not a Python" in pythons.probe(tmp_path / "text").problem


def test_the_interpreters_of_this_machine_are_found() -> None:
    assert any(not base.problem for base in pythons.found())


def test_driver() -> None:
    good = driver.understood("NVIDIA H200, 550.54.15\nNVIDIA H200, 550.54.15\n")
    assert (good.name, good.driver, good.build) == ("NVIDIA H200", 550.54, "cuda")
    old = driver.understood("NVIDIA GeForce GTX 960, 470.82\n")
    assert old.build == "cpu" and "older than 525" in old.describe()
    assert driver.understood("").build == "cpu" and driver.understood("NVIDIA-SMI has failed because it\n").build == "cpu"


@pytest.mark.parametrize(("settings", "secret", "wanted"), [
    ({"type": "HttpProxy", "host": "proxy.example", "port": "8080"}, ("", ""), "http://proxy.example:8080"),
    ({"type": "HttpProxy", "host": "proxy.example", "port": "8080", "user": "me", "password": "a@b:c"}, ("", ""), "http://me:a%40b%3Ac@proxy.example:8080"),
    ({"type": "Socks5Proxy", "host": "p", "port": "0", "user": "x"}, ("you", "pw"), "socks5://you:pw@p"),
    ({"type": "DefaultProxy", "host": "p"}, ("", ""), ""), ({"type": "HttpProxy", "host": " "}, ("", ""), ""),
])  # fmt: skip
def test_proxy_of_qgis(settings: dict[str, str], secret: tuple[str, str], wanted: str) -> None:
    assert network.proxy_address(settings, secret) == wanted


def test_proxy_settings_reach_the_steps(tmp_path: Path) -> None:
    values = {
        "proxy/proxyEnabled": True,
        "proxy/proxyType": "HttpProxy",
        "proxy/proxyHost": "127.0.0.1",
        "proxy/proxyPort": "9",
        "proxy/noProxyUrls": ["http://intern.example/"],
    }
    for key, value in values.items():
        QgsSettings().setValue(key, value)
    try:
        found = network.variables(tmp_path)
    finally:
        for key in values:
            QgsSettings().remove(key)
    assert found["HTTPS_PROXY"] == "http://127.0.0.1:9" and found["NO_PROXY"] == "intern.example"
    assert found["https_proxy"] == found["HTTPS_PROXY"]  # one of the environment's would go before it
    assert "HTTPS_PROXY" not in network.variables(tmp_path)


def test_certificates_of_qgis_and_of_the_system_reach_the_steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own.pem"
    own.write_text("own")
    monkeypatch.setenv("SSL_CERT_FILE", str(own))
    monkeypatch.setattr(network, "_SYSTEM_CERTIFICATES", (str(own),))
    found = network.variables(tmp_path)
    assert found["UV_SYSTEM_CERTS"] == "1" and found["SSL_CERT_FILE"] == str(own)
    monkeypatch.setattr(network, "_SYSTEM_CERTIFICATES", ())
    assert "UV_SYSTEM_CERTS" not in network.variables(tmp_path)

    class Manager:
        def databaseCAs(self) -> list[str]:
            return []

        def extraFileCAs(self) -> list[str]:
            return ["one from a file"]

        def trustedCaCertsPemText(self) -> bytes:
            return b"all"

        def configIds(self) -> list[str]:
            return []

    monkeypatch.setattr(network, "QgsApplication", type("Application", (), {"authManager": staticmethod(Manager)}))
    found = network.variables(tmp_path)
    assert found["SSL_CERT_FILE"] == found["PIP_CERT"] and Path(found["PIP_CERT"]).read_bytes() == b"all"


@pytest.mark.parametrize(("log", "code"), [
    ("OSError: [Errno 28] No space left on device", "disk_full"), ("Tunnel connection failed: 407 Proxy Authentication Required", "proxy_login"),
    ("OSError: Missing dependencies for SOCKS support.", "socks"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "certificate"),
    ("NewConnectionError('…: [Errno 111] Connection refused')\nERROR: No matching distribution found for torch", "no_network"),
    ("dns error: failed to lookup address", "no_network"), ("PermissionError: [WinError 5] Access is denied", "no_permission"),
    ("ERROR: No matching distribution found for torch==2.13.0", "no_wheel"), ("ensurepip is not available", "no_venv"),
    ("ImportError: DLL load failed while importing _C", "no_library"), ("something else", "installation"),
])  # fmt: skip
def test_troubles_are_known_by_their_cause(log: str, code: str) -> None:
    error = troubles.explain("Fetching torch", log)
    assert error.code == code and error.hint and str(error).startswith("Fetching torch")


def test_plans_by_platform(choice: Choice) -> None:
    names = {platform: [step.name for step in plan.plan(choice, platform)] for platform in ("linux", "win32", "darwin")}
    assert names["linux"] == ["environment", "uv", "torch", "packages"] and names["win32"] == names["darwin"] == [
        "environment",
        "torch",
        "packages",
    ]
    (torch,) = (step for step in plan.plan(choice, "linux") if step.name == "torch")
    assert torch.instead and "7 GB" in torch.warning
    cuda = {platform: plan.plan(replace(choice, build="cuda"), platform) for platform in ("linux", "win32")}
    assert [step.name for step in cuda["linux"]] == ["environment", "torch", "packages"]
    (torch,) = (step for step in cuda["win32"] if step.name == "torch")
    assert torch.command[torch.command.index("--torch-backend") + 1] == "auto" and torch.instead
    assert "would not be used" in torch.warning
    brought = plan.plan(replace(choice, standalone=True, version=plan.STANDALONE), "win32")
    assert [step.name for step in brought][:3] == ["tool", "python", "environment"]
    for steps in (*cuda.values(), brought):
        assert sum(step.share for step in steps) <= 1.0
        assert any("torch==" in part for step in steps for part in step.command)


def test_packages_are_built_elsewhere_and_locked_for_every_platform(choice: Choice) -> None:
    """Nobody's machine is asked to compile a package: where none is built for it, that is said at once."""
    for platform in ("linux", "win32", "darwin"):
        command = plan.plan(choice, platform)[-1].command
        assert command[command.index("--only-binary") + 1] == ":all:"
    lines = [line.split("#")[0].strip() for line in places.REQUIREMENTS.read_text(encoding="utf-8").splitlines()]
    split = [line for line in lines if ";" in line]
    assert {line.split(";")[1].strip() for line in split if line.startswith("netcdf4==")} == {
        "sys_platform != 'darwin'",
        "sys_platform == 'darwin'",
    }
    assert all("==" in line for line in lines if line)


def test_steps_are_done_once_and_what_failed_goes_on(choice: Choice, feedback: Any, works: None, tmp_path: Path) -> None:
    count = tmp_path / "count"
    note = _python(f"open({str(count)!r}, 'a').write('x')", "note")
    bad = _python("import sys; sys.exit('OSError: [Errno 28] No space left on device')", "torch")
    with pytest.raises(EngineError) as caught:
        install.install(choice, feedback, {}, lambda _: (_environment(choice), note, bad))
    assert caught.value.code == "disk_full"
    assert places.read(choice.folder).done == ("environment", "note") and places.usable() is None
    found = install.install(choice, feedback, {}, lambda _: (_environment(choice), note, _python("pass", "torch")))
    assert count.read_text() == "x" and places.read(choice.folder).complete
    assert found == {"device": "cpu"} and places.usable() == places.python_in(choice.folder) and feedback.fractions[-1] == 100


def test_another_way_and_a_step_that_may_fail(choice: Choice, feedback: Any, works: None) -> None:
    fails = (sys.executable, "-c", "import sys; sys.exit('dns error')")
    steps = (
        _environment(choice),
        Step("uv", "Uv", fails, 0.1, optional=True),
        Step("torch", "Torch", fails, 0.1, (sys.executable, "-c", "pass"), warning="it may be larger"),
    )
    install.install(choice, feedback, {}, lambda _: steps)
    assert (
        "left out" in feedback.texts("warning")
        and "it may be larger" in feedback.texts("warning")
        and "no_network" in feedback.texts("info")
    )


def test_a_full_disk_is_not_tried_another_way(choice: Choice, feedback: Any, works: None, tmp_path: Path) -> None:
    fails, other = (sys.executable, "-c", "import sys; sys.exit('No space left on device')"), tmp_path / "tried"
    steps = (_environment(choice), Step("torch", "Torch", fails, 0.1, (sys.executable, "-c", f"open({str(other)!r}, 'w')")))
    with pytest.raises(EngineError, match="disk is full"):
        install.install(choice, feedback, {}, lambda _: steps)
    assert not other.exists()


def test_an_engine_that_does_not_work_is_not_called_finished(choice: Choice, feedback: Any) -> None:
    with pytest.raises(EngineError):  # the environment holds no package at all
        install.install(choice, feedback, {}, lambda _: (_environment(choice),))
    assert not places.read(choice.folder).complete and places.usable() is None


def test_cancel_ends_the_step_and_keeps_what_is_finished(choice: Choice, feedback_cancelling: Callable[[float], Any], works: None) -> None:
    feedback = feedback_cancelling(20.0)
    with pytest.raises(Cancelled):
        install.install(choice, feedback, {}, lambda _: (_environment(choice), _python("import time; time.sleep(60)")))
    assert places.read(choice.folder).done == ("environment",)


def test_too_little_room_is_said_before_anything_is_fetched(choice: Choice, feedback: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "free_bytes", lambda place: 1e8)
    with pytest.raises(EngineError, match=r"0\.1 GB free; the engine needs 2\.5 GB"):
        install.install(choice, feedback, {}, lambda _: (_environment(choice),))
    assert not choice.folder.exists()


def test_an_environment_of_other_requirements_is_not_used(choice: Choice, feedback: Any, works: None) -> None:
    install.install(choice, feedback, {}, lambda _: (_environment(choice),))
    assert interpreter.standard_location() == places.python_in(choice.folder)
    places.write(choice.folder, replace(places.read(choice.folder), digest="old"))
    assert places.usable() is None


def test_removing_takes_only_what_is_the_plugins(choice: Choice, feedback: Any, works: None, tmp_path: Path) -> None:
    install.install(choice, feedback, {}, lambda _: (_environment(choice),))
    with pytest.raises(ValueError, match="none of the plugin's"):
        places.remove(tmp_path)
    rest = places.home() / ".removed-1-engine-x"  # of a removal that a file in use stopped
    rest.mkdir()
    assert setup_engine.remove_all(feedback) == 1 and not choice.folder.exists() and tmp_path.exists() and not rest.exists()
    assert not places.environments()


def test_a_damaged_mark_is_no_environment(choice: Choice) -> None:
    choice.folder.mkdir(parents=True)
    for text in ("", "{", "[]", '{"done": 3}', '{"complete": true}'):
        (choice.folder / places.MARK).write_text(text)
        assert places.usable() is None


def test_choice_of_an_interpreter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = pythons.Base(Path("/old/python"), (3, 9, 1), "too old")
    monkeypatch.setattr(pythons, "found", lambda: [old])
    brought = setup_engine.chosen(None, "cpu")
    assert brought.standalone and brought.version == plan.STANDALONE
    bare = pythons.Base(Path("/usr/bin/python3"), (3, 11, 2), "install python3-venv", pip=False)
    monkeypatch.setattr(pythons, "found", lambda: [bare, old])
    assert setup_engine.chosen(None, "cpu").base == old.path  # the one that can fetch another
    monkeypatch.setattr(pythons, "found", lambda: [bare])
    with pytest.raises(EngineError, match="install python3-venv"):  # what is missing, not that pip is
        setup_engine.chosen(None, "cpu")
    monkeypatch.setattr(pythons, "found", list)
    with pytest.raises(EngineError, match="No Python"):
        setup_engine.chosen(None, "cpu")
    with pytest.raises(EngineError, match="not there"):
        setup_engine.chosen(tmp_path / "none", "cpu")


def test_use_checks_before_it_remembers(algorithm: Any, context: Any, feedback: Any, real_engine: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    venv.create(empty, symlinks=True)
    with pytest.raises(QgsProcessingException, match="incomplete"):
        algorithm("setupengine").run({"ACTION": 4, "PYTHON": str(places.python_in(empty))}, context, feedback, {}, False)
    assert not QgsSettings().value(interpreter.SETTING, "")
    results, done = algorithm("setupengine").run({"ACTION": 4, "PYTHON": str(real_engine)}, context, feedback)
    remembered = QgsSettings().value(interpreter.SETTING, "")
    QgsSettings().remove(interpreter.SETTING)
    assert done and remembered == str(real_engine)
    assert json.loads(results["SUMMARY"])["devices"]["cpu"] == ""
