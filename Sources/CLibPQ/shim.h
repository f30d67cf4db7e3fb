#ifndef QINGYUAN_CLIBPQ_SHIM_H
#define QINGYUAN_CLIBPQ_SHIM_H

#include <libpq-fe.h>

/* Macros of single characters are not imported into Swift; these are the parts of an error it asks for. */
static const int PQDiagnosisState = PG_DIAG_SQLSTATE;
static const int PQDiagnosisMessage = PG_DIAG_MESSAGE_PRIMARY;
static const int PQDiagnosisDetail = PG_DIAG_MESSAGE_DETAIL;
static const int PQDiagnosisTable = PG_DIAG_TABLE_NAME;
static const int PQDiagnosisColumn = PG_DIAG_COLUMN_NAME;
static const int PQDiagnosisConstraint = PG_DIAG_CONSTRAINT_NAME;

#endif
