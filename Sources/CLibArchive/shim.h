#ifndef LAMPROOM_CLIBARCHIVE_SHIM_H
#define LAMPROOM_CLIBARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>

#endif
