"""First names that one person may bear in several spellings, beyond what sounds the same.

Kept short on purpose: forms that civil registers treat as names of their own (Mamadou, Mehmet,
Fatoumata, Ibrahima) are not here. Two brothers may bear them.
"""

from typing import Final

_GROUPS: Final = """
mohamed mohammed muhammad mohamad mouhamed muhammed mohammad mouhammad mouhamad mahammad muhamed
ahmed ahmad ahmet
youssef yousef youcef yusuf yussuf yousouf youssouf yossef yusef joseph
abdallah abdullah abdalla abdellah abdulla
abderrahmane abdurrahman abdelrahman abdourahmane abderahmane abdourahman abdirahman
abdelkader abdulkadir abdelkadir abdoulkader abdulkader
ibrahim brahim ebrahim
fatima fatma fatimah fathima
khadija kadija khadidja hadija khadijah khadidiatou kadidiatou
aicha aisha ayesha aysha aiche
hussein houssein hussain hocine houcine husein hossein hossain
hassan hasan hacene hacen
omar umar oumar omer
othman osman ousmane uthman
mustapha mostafa mustafa moustapha moustafa mostapha
meriem maryam mariam meryem myriam mariem miriam maryem
zohra zahra zohrah
souleymane souleyman suleyman sulaiman soulaymane suleiman slimane
moussa musa mousa
said saeed seid saied
rachid rashid rasheed
nassim nasim nessim
oleksandr aleksandr alexandr olexandr alexandre alexander aleksander
oleksandra aleksandra alexandra olexandra
serhii sergii serhiy sergiy sergei sergey serguei
yuliia yulia iuliia iulia julia ioulia
kateryna katerina ekaterina katerine
olena elena
olha olga
andrii andriy andrei andrey
volodymyr vladimir volodimir
dmytro dmitri dmitry dmytri dmitro
iryna irina
tetiana tatiana tetyana tatyana
nataliia natalia nataliya natalya
mykola nikolai nikolay mikola
yevhen evgeni evgen evhen ievhen yevgen
yurii yuri iurii youri yuriy
kseniia ksenia xenia kseniya
"""

GROUP_OF: Final = {
    name: number for number, line in enumerate(_GROUPS.split("\n")) for name in line.split()
}
"""The number of the group of a folded first name."""
