#ifndef LAMPROOM_CARGON2_SHIM_H
#define LAMPROOM_CARGON2_SHIM_H

#include <argon2.h>

#endif
