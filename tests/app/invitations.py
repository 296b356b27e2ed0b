#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Has invitations that the program writes read by three calendars of other people: invitations.py PROGRAM"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
from datetime import datetime, timezone

import icalendar
import pytz
import vobject

PROGRAM = pathlib.Path(sys.argv.pop(1)).resolve()
SAMPLE = "LFR-2026-031"
START = datetime(2026, 7, 9, 14, 0, tzinfo=timezone.utc)  # in summer, where a zone has one
# The last of them is a zone of the system that none of the readers finds by its name.
ZONES = {"Europe/London": "15:00", "Asia/Kolkata": "19:30", "posix/America/New_York": "10:00"}
KHAL = """
[calendars]
[[theirs]]
path = {folder}/theirs
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
"""


class Readers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.place.cleanup)
        cls.folder = pathlib.Path(cls.place.name)
        os.environ.update(HOME=cls.place.name, XDG_CONFIG_HOME=cls.place.name, XDG_DATA_HOME=cls.place.name)
        cls.firstcall("samples", "sample")
        cls.sample = json.loads(cls.firstcall("samples", "export", SAMPLE))

    @classmethod
    def firstcall(cls, store, *arguments):
        return subprocess.run([PROGRAM, "--store", cls.folder / f"{store}.firstcall", *arguments],
                              check=True, stdout=subprocess.PIPE).stdout

    def planned_in(self, zone):
        """A store of its own, with the engagement's technical call at START in a zone."""
        store = zone.replace("/", "-")
        if not (self.folder / f"{store}.firstcall").exists():
            case = json.loads(json.dumps(self.sample))
            case["records"]["engagement"][0]["zone"] = zone
            call = self.technical(case)
            call["planned_start"] = START.strftime(f"%Y-%m-%dT%H:%M:%S.000Z[{zone}]")
            call["bridge"] = "Bridge; code 1,2 \\ 3"
            (self.folder / "case.json").write_text(json.dumps(case))
            self.firstcall(store, "import", self.folder / "case.json")
        return store

    @staticmethod
    def technical(case):
        return next(call for call in case["records"]["call"] if call["kind"] == "technical")

    def invitation(self, zone, *options):
        return self.firstcall(self.planned_in(zone), "invite", SAMPLE, "--meeting", "technical", *options)

    def shown_by_khal(self, *files):
        """What khal shows of the entries it was given one after the other."""
        with tempfile.TemporaryDirectory() as folder:
            config = pathlib.Path(folder, "config")
            config.write_text(KHAL.format(folder=folder))
            pathlib.Path(folder, "theirs").mkdir()

            def khal(*arguments):
                return subprocess.run(["/usr/bin/khal", "--config", config, *arguments], check=True,
                                      stdout=subprocess.PIPE, encoding="utf-8").stdout

            for number, bytes in enumerate(files):
                file = pathlib.Path(folder, f"{number}.ics")
                file.write_bytes(bytes)
                khal("import", "--batch", file)
            return khal("list", "--format", "{start-long-full} {end-long-full} {title} {status}", "--day-format", "",
                        "2026-07-09", "1d").split("\n")[:-1]

    def test_the_start_is_the_same_in_every_zone(self):
        for zone, clock in ZONES.items():
            with self.subTest(zone):
                bytes = self.invitation(zone)
                self.assertIn(f"DTSTART;TZID={zone}:20260709T{clock.replace(':', '')}00\r\n".encode(), bytes)
                self.all_read(bytes)

    def test_a_zone_that_nobody_knows_is_read_from_its_description(self):
        bytes = self.invitation("Europe/London").replace(b"Europe/London", b"Lantern/Saltmere")
        self.all_read(bytes)
        self.assertNotIn("posix/America/New_York", pytz.all_timezones)

    def all_read(self, bytes):
        [event] = icalendar.Calendar.from_ical(bytes).walk("VEVENT")
        self.assertEqual(event["DTSTART"].dt.astimezone(timezone.utc), START)
        self.assertEqual(event["LOCATION"], "Bridge; code 1,2 \\ 3")
        event = vobject.readOne(bytes.decode()).vevent
        self.assertEqual(event.dtstart.value.astimezone(timezone.utc), START)
        self.assertEqual(event.location.value, "Bridge; code 1,2 \\ 3")
        self.assertEqual(self.shown_by_khal(bytes),
                         ["2026-07-09 14:00 2026-07-09 15:00 COPPER HERON CONFIRMED "])

    def test_what_an_invitation_needs_is_there(self):
        calendar = icalendar.Calendar.from_ical(self.invitation("Europe/London"))
        self.assertEqual(calendar["METHOD"], "REQUEST")
        self.assertEqual(calendar["VERSION"], "2.0")
        [event] = calendar.walk("VEVENT")
        self.assertEqual(event["ORGANIZER"].params["CN"], "Mei Tanaka")
        self.assertEqual([person.params["CN"] for person in event["ATTENDEE"]],
                         ["Tom Askew", "Wes Lund", "Duty engineer, backup vendor", "Luis Ferreira"])
        self.assertIn("Encrypted messenger and the separate bridge", event["DESCRIPTION"])
        self.assertIn("+44 1632 960031", event["DESCRIPTION"])

    def test_a_cancellation_is_shown(self):
        for zone in ZONES:
            with self.subTest(zone):
                asked, cancelled = self.invitation(zone), self.invitation(zone, "--cancel")
                self.assertEqual(vobject.readOne(cancelled.decode()).method.value, "CANCEL")
                one, other = (icalendar.Calendar.from_ical(bytes) for bytes in (asked, cancelled))
                self.assertEqual(other["METHOD"], "CANCEL")
                [before], [after] = one.walk("VEVENT"), other.walk("VEVENT")
                self.assertEqual(after["UID"], before["UID"])
                self.assertGreater(after["SEQUENCE"], before["SEQUENCE"])
                self.assertEqual(after["STATUS"], "CANCELLED")
                self.assertEqual(self.shown_by_khal(asked, cancelled),
                                 ["2026-07-09 14:00 2026-07-09 15:00 COPPER HERON CANCELLED "])

    def test_the_same_state_makes_the_same_bytes_anywhere(self):
        here = self.invitation("Europe/London")
        for zone in ("Europe/London", "America/New_York", "Pacific/Apia"):
            os.environ["TZ"] = zone
            self.addCleanup(os.environ.pop, "TZ", None)
            self.assertEqual(self.invitation("Europe/London"), here)


if __name__ == "__main__":
    unittest.main()
