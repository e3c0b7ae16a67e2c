"""A window of WebKitGTK that runs scripts sent to it, one JSON object a line; run by the system's own Python."""

import json
import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gio, GLib, Gtk, WebKit2  # noqa: E402

profile, width = Path(sys.argv[1]), int(sys.argv[2])
flags = set(sys.argv[3:])
manager = WebKit2.WebsiteDataManager(
    base_data_directory=str(profile / "data"), base_cache_directory=str(profile / "cache")
)
context = WebKit2.WebContext.new_with_website_data_manager(manager)
view = WebKit2.WebView.new_with_context(context)
settings = view.get_settings()
settings.set_enable_javascript_markup("no-scripts" not in flags)
settings.set_enable_html5_local_storage("no-storage" not in flags)
window = Gtk.Window(default_width=width, default_height=800)
window.add(view)
window.show_all()


def answer(**said: object) -> None:
    print(json.dumps(said), flush=True)


def ran(source: WebKit2.WebView, result: Gio.AsyncResult) -> None:
    try:
        value = source.call_async_javascript_function_finish(result)
        answer(value=value.to_string() if value else None)
    except GLib.Error as error:
        answer(error=error.message)


def loaded(_: WebKit2.WebView, event: WebKit2.LoadEvent) -> None:
    if event == WebKit2.LoadEvent.FINISHED:
        answer(value="null")


def downloads(_: WebKit2.WebContext, download: WebKit2.Download) -> None:
    def decide(one: WebKit2.Download, name: str) -> bool:
        one.set_destination((profile / "downloads" / name).as_uri())
        return True

    download.connect("decide-destination", decide)


def heard(channel: GLib.IOChannel, _: GLib.IOCondition) -> bool:
    line = channel.readline()
    if not line:
        Gtk.main_quit()
        return False
    asked = json.loads(line)
    if "open" in asked:
        view.load_uri(asked["open"])
    else:
        view.call_async_javascript_function(asked["run"], -1, None, None, None, None, ran)
    return True


(profile / "downloads").mkdir(parents=True, exist_ok=True)
context.connect("download-started", downloads)
view.connect("load-changed", loaded)
GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, heard)
answer(value="null")
Gtk.main()
