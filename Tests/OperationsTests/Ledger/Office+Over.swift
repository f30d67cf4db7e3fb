import Operations
import Storage
import TestSupport

extension TestOffice {
    /// The same house over another database: its own evidence, key, clock and ids.
    func office(over database: any Database) -> Office {
        let (clock, random) = (clock, random)
        return Office(
            database: database, evidence: office.evidence, spool: office.spool,
            ledger: LedgerKeeper(key: office.ledger.key), sealing: office.sealing, clock: { clock.now },
            identifiers: IdentifierSource { random.next() }, log: office.log)
    }
}
