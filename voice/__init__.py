"""The voice: a program of its own that reads sentences aloud, and plays recorded ones.

It stands apart because of its licence: with eSpeak NG it is under GPL-3.0-or-later, and no other
package imports it or is imported by it. It is told what to say on its standard input, and tells
on its standard output what became of it, a line each, words separated by one space:

    say N DB VOICE TEXT    read a text with one of eSpeak's voices, such as `fr`
    clip N DB FILE         play a recording (mono, 16 bits, 22 050 Hz, WAV)
    tone N DB              two soft notes
    stop                   be silent at once

    began N                the first samples are on their way to the speaker
    ended N                the last one was heard
    unsaid N WHY           `device`: there is no speaker; `voice`, `clip`: not this one

N is a number that comes back; DB the loudness in decibels below the loudest. What comes later
interrupts what is being said. A line that is none of these ends the program with status 2, the
end of its input with status 0. It keeps nothing, and writes nothing else anywhere.
"""
