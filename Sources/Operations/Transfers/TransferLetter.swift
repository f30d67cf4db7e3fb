package import Enforcement
package import Law
package import Storage

/// Makes the content of the letter of transfer.
package enum TransferLetter {
    /// The letter as it would be issued at a moment: the page shows it before anybody confirms.
    package static func make(
        for loaded: TransferStore.Loaded, from unit: Unit, to police: Unit, attachments: [TransferAttachment],
        at now: Moment, for actor: Actor, in access: any ReadAccess
    ) throws -> CriminalTransferLetter {
        let file = try CaseStore.load(loaded.record.caseID, for: actor, in: access)
        let record = file.record
        let subject = try CaseSubject.find(record.subjectID, in: access)
        let answer = file.thresholds(on: now.date).first { $0.crime == loaded.record.crime }
        return CriminalTransferLetter(
            unitName: unit.name, receiverName: police.name, transferNumber: loaded.record.number,
            caseNumber: loaded.caseNumber, caseTitle: loaded.caseTitle, party: record.party ?? subject?.name,
            partyCode: subject?.code, crime: loaded.record.crime, ground: loaded.record.ground,
            facts: loaded.record.facts, amount: loaded.record.amount, rule: answer.flatMap(RuleUsed.init),
            attachments: attachments,
            missing: TransferAttachment.required.filter { !attachments.contains($0) },
            officers: loaded.facts.team.compactMap { NamedOfficer($0, on: now.date) }, approver: loaded.approver ?? "",
            approvedOn: (loaded.approvedAt ?? now).date, handedOverOn: now.date)
    }
}
