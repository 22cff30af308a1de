"""Whether two descriptions may be of the same person: reasons in words, never a score.

`comparison.compare` says what speaks for it and what differs; `keys.keys_of` says under which keys
a person is filed, so that those who may be the same are found without looking at everybody.
A person decides: nothing is merged, refused or held up because of what is said here.
"""
