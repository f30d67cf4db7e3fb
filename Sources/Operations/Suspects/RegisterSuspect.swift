package import Enforcement
import Law
import Storage

/// Where a transfer stands after a suspect was entered, and the suspect.
package struct RegisteredSuspect: Codable, Sendable, ActOutcome {
    package typealias Subject = Transfer

    package let standing: TransferVersion
    package let suspect: SuspectID

    package var opened: RecordReference? { RecordReference(.suspect, suspect.rawValue) }
}

/// The police enter a person or a unit against whom the criminal case goes.
package struct RegisterSuspect: Operation {
    package static let name = "suspect.register"

    package let transfer: TransferID
    package let version: Int?
    package let suspectName: String
    /// Credit code or identity number; nil while it is not known.
    package let code: String?
    package let crime: SuspectedCrime?

    /// - Parameter crime: nil takes the crime of the transfer.
    package init(
        _ transfer: TransferID, version: Int? = nil, name: String, code: String? = nil, crime: SuspectedCrime? = nil
    ) {
        self.transfer = transfer
        self.version = version
        self.suspectName = name
        self.code = code
        self.crime = crime
    }

    /// - Throws: `Refusal` from the procedure of transfers; `invalidInput` for a name or a code that is none; `duplicate`
    ///   where the same person or unit is entered already.
    package func perform(in work: Work) throws -> RegisteredSuspect {
        let step = try TransferStep(transfer, version: version, in: work)
        guard let police = try OrganisationStore.unit(work.actor.unitID, in: work.access) else {
            throw Refusal.notFound(.unit)
        }
        let standing = try step.take(.registerSuspect)
        let subject = try RegisterSubject(SubjectDraft(name: suspectName, code: code)).perform(in: work).id
        try refuseTwice(subject, in: work)
        let id: SuspectID = work.newID()
        let number = try work.number(of: .suspect, "嫌", by: police)
        try insert(id, number, subject, step.record, police, in: work)
        try work.open(
            Suspect.self, RecordReference(.suspect, id.rawValue), number: number, title: step.loaded.caseTitle,
            scope: RecordScope(kind: .suspect, unitID: police.id, region: police.region))
        try step.tellSender(
            "suspect.registered",
            Wording("公安机关在\(step.record.number)中登记涉案人员：\(number)", "A suspect was entered in \(step.record.number)"))
        return RegisteredSuspect(standing: standing, suspect: id)
    }

    private func refuseTwice(_ subject: SubjectID, in work: Work) throws {
        let known = try work.first(
            "SELECT number FROM suspect WHERE transfer_id = $1 AND subject_id = $2", [transfer, subject])
        guard let known else { return }
        let number: String = try known.get("number")
        throw Refusal(.duplicate, Wording("已登记：\(number)", "Entered already: \(number)"))
    }

    private func insert(
        _ id: SuspectID, _ number: String, _ subject: SubjectID, _ record: Transfer, _ police: Unit, in work: Work
    ) throws {
        try work.write(
            "suspect",
            """
            INSERT INTO suspect (id, number, state, transfer_id, case_id, subject_id, sender_id, unit_id, region, crime,
                                 measure, is_grave, is_fast, registered_at, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, $12, 1)
            RETURNING *
            """,
            [
                id, number, Suspect.procedure.initial, record.id, record.caseID, subject, record.unitID, police.id,
                police.region, crime ?? record.crime, CompulsoryMeasure.none, work.now,
            ])
    }
}

extension RegisterSuspect {
    static let act = Act<Transfer>(
        "suspects", "registerSuspect", on: .registerSuspect, opens: .suspect, told: \.senderIsTold,
        asking: suspectName, code, crime
    ) { id, version, name, code, crime in
        RegisterSuspect(id, version: version, name: name, code: code, crime: crime)
    }

    private static let suspectName = Ask<Transfer, String>.line(
        "name", Wording("姓名或者名称", "Name"), example: "青石县锦绣商行")
    private static let code = Ask<Transfer, String>.line(
        "code", Wording("公民身份号码或者统一社会信用代码", "Citizen number or credit code"), most: 40,
        example: "91430103MA4L0000X5", help: Wording("尚未查明的可以不填", "Left out while it is not known")
    ).ifGiven
    private static let crime = Ask<Transfer, SuspectedCrime>.one(
        "crime", Wording("涉嫌罪名", "Suspected crime"), \.label, example: .sellingCounterfeits,
        start: { $0.record.crime }
    ).ifGiven
}
