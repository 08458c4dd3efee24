// What the program does when it is told to end while it answers many rows.
#pragma once
#include "cli/batch.h"

namespace unspin {

/// From here on SIGTERM, SIGINT and SIGHUP let the rows that are being answered be finished and written; a
/// second signal ends the program at once, and so does the first where nothing is being answered. A closed
/// pipe is an error of writing and no signal.
void heed_signals(BatchState&);

/// The signal that stopped the batch; 0: none.
int stopping_signal();

}  // namespace unspin
