#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An outside program, as a screen reader is one, logs a call, assigns it and reads its limit aloud: by accessible names alone.

call_by_names.py FUWUTAI FUWUTAICTL     under Xvfb with a D-Bus session; exit status 0 when all of it went well
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import pyatspi

WAIT = 15  # seconds for whatever is to appear
PASSWORD = "demo-demo-demo"
MATTER = "厨房天花板漏水，滴到灶台上"

OFFICE = [
    ("department", {"code": "engineering", "name": "工程部"}, ""),
    ("community", {"code": "HY", "name": "湖滨花园"}, "HB"),
    ("building", {"community": "HY", "name": "3"}, ""),
    ("home", {"community": "HY", "building": "HY-3", "unit": "2", "room": "1201"}, ""),
    ("customer", {"name": "张伟", "phones": [{"phone": "13800138000", "label": "手机"}],
                  "homes": [{"home": "HY 3-2-1201", "relation": "owner"}]}, "HB"),
    ("category", {"code": "leak", "name": "渗漏", "kind": "repair"}, ""),
]


def make_office(ctl, db):
    environment = dict(os.environ, FUWUTAI_PASSWORD=PASSWORD)
    subprocess.run([ctl, "--db", db, "init", "--office", "HB", "--name", "湖滨服务处", "--practice"], env=environment, check=True)
    lines = [json.dumps({"as": "administrator", "do": kind + ".create", "with": values, **({"office": office} if office else {})})
             for kind, values, office in OFFICE]
    answers = subprocess.run([ctl, "--db", db, "do"], input="\n".join(lines), env=environment, check=True, capture_output=True, text=True)
    for line in answers.stdout.splitlines():
        assert json.loads(line)["ok"], line


def is_in(item, *states):
    standing = item.getState()
    return all(standing.contains(state) for state in states)


def every(item):
    """All that is shown, in the order in which it is read."""
    try:
        children = [item[i] for i in range(item.childCount)]
    except Exception:  # it went while it was looked at
        return
    for child in children:
        if child and is_in(child, pyatspi.STATE_SHOWING):
            yield child
            yield from every(child)


class Window:
    def __init__(self, program):
        self.program = program

    def root(self):
        desk = pyatspi.Registry.getDesktop(0)
        for i in range(desk.childCount):
            if desk[i] and desk[i].name == "fuwutai":
                return desk[i]
        return None

    def wait(self, what, look):
        end = time.time() + WAIT
        while time.time() < end:
            assert self.program.poll() is None, "the program ended"
            try:
                if found := look():
                    return found
            except Exception:  # the tree changed under the walk
                pass
            time.sleep(0.1)
        for item in every(self.root()):
            print("   there is", item.getRoleName(), repr(item.name), file=sys.stderr)
        raise AssertionError(f"there is no {what}")

    def found(self, name, *roles, holds=False):
        def look():
            for item in every(self.root()):
                named = name in item.name if holds else item.name == name
                if named and (not roles or item.getRoleName() in roles):
                    return item
            return None
        return self.wait(f"{' or '.join(roles) or 'thing'} named {name}", look)

    def press(self, name, *roles):
        item = self.found(name, *(roles or ("push button",)))
        self.wait(f"{name} that may be pressed", lambda: is_in(item, pyatspi.STATE_ENABLED))
        item.queryAction().doAction(0)

    def go_to(self, name, *roles):
        item = self.found(name, *(roles or ("text", "password text")))
        item.queryComponent().grabFocus()
        self.wait(f"focus in {name}", lambda: is_in(item, pyatspi.STATE_FOCUSED))
        return item

    def type(self, name, text, *roles):
        """Plain keys, as a hand types them: no setting of a value behind the program's back."""
        self.go_to(name, *roles)
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)

    def choose(self, name, words, meant):
        """Enter takes the first of what the words find."""
        self.type(name, words)
        field = self.found(name, "text")
        time.sleep(0.5)
        self.key("Return")
        self.wait(f"{meant} in {name}", lambda: meant in field.queryText().getText(0, -1))

    def write(self, name, text):
        """Chinese comes as an input method would hand it over, whole."""
        self.go_to(name).queryEditableText().insertText(0, text, len(text))

    def key(self, name):
        subprocess.run(["xdotool", "key", name], check=True)


def unnamed(window):
    return [place(item) for item in every(window.root()) if is_in(item, pyatspi.STATE_FOCUSABLE) and not item.name.strip()]


def place(item):
    """Where a thing without a name stands: what is above it and within it."""
    above, at = [], item
    while at and at.getRoleName() != "application":
        above.append(at.name or at.getRoleName())
        at = at.parent
    return " < ".join(above) + " > " + ", ".join(child.name for child in every(item))[:80]


def walk(window):
    window.type("登录名", "front_desk")
    window.type("密码", PASSWORD)
    window.press("登录")

    window.type("电话尾号、姓名、房号、拼音或匿名", "8000")
    window.found("张伟", holds=True)
    window.key("Return")
    category = window.found("分类", "text")
    window.wait("focus in the category", lambda: is_in(category, pyatspi.STATE_FOCUSED))
    window.type("分类", "sl")
    window.write("事由", MATTER)
    assert not unnamed(window), f"without a name on the desk: {unnamed(window)}"
    window.press("保存并报编号")
    number = window.found("LFHB-", "label", holds=True).name.split()[-1]
    print("registered", number)

    window.type("查找", number[-4:])
    window.found(number, "list item", "table cell", holds=True)
    window.key("Return")
    window.press("转办", "push button", "check box", "radio button")
    window.choose("责任部门", "gongcheng", "工程部")
    handler = window.found("承办人", "text")  # the only one of that department comes along
    window.wait("handler", lambda: "林建业" in handler.queryText().getText(0, -1))
    assert not unnamed(window), f"without a name on the record: {unnamed(window)}"
    window.press("转办", "push button")
    limit = window.found("部门反馈：", holds=True)
    print("the limit, read aloud:", limit.name)


def start_window_manager(environment):
    """Who has the keyboard is its say, so it stands before the first window."""
    manager = subprocess.Popen(["openbox"], env=environment)
    end = time.time() + WAIT
    while subprocess.run(["xdotool", "get_num_desktops"], capture_output=True).returncode != 0:
        assert time.time() < end, "the window manager does not come up"
        time.sleep(0.1)
    return manager


def main(fuwutai, ctl):
    with tempfile.TemporaryDirectory() as folder:
        db = os.path.join(folder, "office.db")
        make_office(ctl, db)
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", HOME=folder, XDG_DATA_HOME=folder,
                           XDG_CONFIG_HOME=folder)
        manager = start_window_manager(environment)
        program = subprocess.Popen([fuwutai, "--db", db, "--lang", "zh_CN"], env=environment)
        try:
            walk(Window(program))
        finally:
            program.terminate()
            program.wait(10)
            manager.terminate()
            manager.wait(10)
    if "FUWUTAI_RAN" in os.environ:  # as tests/support/ran.h does
        with open(os.path.join(os.environ["FUWUTAI_RAN"], "outside"), "w") as ran:
            ran.write("36\ta call is logged, assigned and its limit read by names alone\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
