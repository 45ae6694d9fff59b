// Read by Qt's moc before each header. moc reads the C++ library's <concepts> literally, and that header (GCC 12) uses a
// macro of its library without including the file that defines it; any other header of the library brings it in.
#pragma once

#include <cstddef>
