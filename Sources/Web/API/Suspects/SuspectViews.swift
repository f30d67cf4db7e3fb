import Enforcement
import Law
import Operations

/// A suspect in a list.
struct SuspectLineView: APIValue {
    let id: SuspectID
    let number: String
    let state: SuspectState
    let name: String
    let crime: SuspectedCrime
    let measure: CompulsoryMeasure
    let transferNumber: String
    let policeName: String
    let procuratorateName: String?
    let task: Wording?
    let dueAt: Moment?
    let version: Int

    init(_ line: SuspectStore.Line) {
        id = line.record.id
        number = line.record.number
        state = line.record.state
        name = line.name
        crime = line.record.crime
        measure = line.record.measure
        transferNumber = line.transferNumber
        policeName = line.policeName
        procuratorateName = line.procuratorateName
        task = line.clock?.task
        dueAt = line.clock?.dueAt
        version = line.record.version
    }

    private init(example view: SuspectView) {
        (id, number, state, name) = (view.id, view.number, view.state, view.name)
        (crime, measure, version) = (view.crime, view.measure, view.version)
        transferNumber = view.transferNumber
        policeName = view.policeName
        procuratorateName = view.procuratorateName
        task = Wording("决定是否批准逮捕", "Decide on the arrest")
        dueAt = .example
    }

    static let schemaName = "SuspectLine"
    static let example = SuspectLineView(example: .example)
}

/// A suspect with everything the caller may see.
struct SuspectView: APIValue {
    let id: SuspectID
    let number: String
    let state: SuspectState
    let stateLabel: Wording
    let subject: SubjectID
    let name: String
    let code: String?
    let crime: SuspectedCrime
    let crimeLabel: Wording
    let measure: CompulsoryMeasure
    let measureSince: LegalDate?
    let arrestRefusal: ArrestRefusal?
    let nonProsecution: NonProsecution?
    let judgment: JudgmentView?
    let effectiveOn: LegalDate?
    let transfer: TransferID
    let transferNumber: String
    let caseID: CaseID
    let caseNumber: String
    let police: UnitID
    let policeName: String
    let procuratorate: UnitID?
    let procuratorateName: String?
    let registeredAt: Moment
    let version: Int
    let clocks: [RecordClockView]
    let steps: [RecordStepView]
    let acts: [RecordActView]

    init(_ file: SuspectFile) {
        let (record, loaded) = (file.loaded.record, file.loaded)
        id = record.id
        number = record.number
        state = record.state
        stateLabel = record.state.label
        subject = record.subjectID
        name = loaded.subject.name
        code = loaded.subject.code
        crime = record.crime
        crimeLabel = record.crime.label
        measure = record.measure
        measureSince = record.measureSince
        arrestRefusal = record.arrestRefusal
        nonProsecution = record.nonProsecution
        judgment = record.judgment.map { JudgmentView($0, offset: file.fineOffset) }
        effectiveOn = record.effectiveOn
        transfer = record.transferID
        transferNumber = loaded.transferNumber
        caseID = record.caseID
        caseNumber = loaded.caseNumber
        police = record.unitID
        policeName = loaded.policeName
        procuratorate = record.procuratorateID
        procuratorateName = loaded.procuratorateName
        registeredAt = record.registeredAt
        version = record.version
        clocks = file.clocks.map(RecordClockView.init)
        steps = file.steps.map(RecordStepView.init)
        acts = RecordActView.all(file.acts)
    }

    private init(example number: String) {
        id = .example
        self.number = number
        state = .arrestRequested
        stateLabel = SuspectState.arrestRequested.label
        subject = .example
        name = "王某"
        code = "4301************17"
        crime = .sellingCounterfeits
        crimeLabel = SuspectedCrime.sellingCounterfeits.label
        measure = .detention
        measureSince = .example
        arrestRefusal = nil
        nonProsecution = nil
        judgment = nil
        effectiveOn = nil
        transfer = .example
        transferNumber = TransferView.example.number
        caseID = .example
        caseNumber = CaseLineView.example.number
        police = .example
        policeName = "青石县公安局"
        procuratorate = .example
        procuratorateName = "青石县人民检察院"
        registeredAt = .example
        version = 3
        clocks = [.example]
        steps = [.example]
        acts = [.example]
    }

    static let schemaName = "Suspect"
    static let example = SuspectView(example: "青公嫌〔2026〕3号")
    static let rules = [
        "code": FieldRule("A person's number is masked; the act of unmasking is one on the subject."),
        "version": FieldRule("Send it as If-Match with an act."),
    ]
}

/// A judgment as it was recorded.
struct JudgmentView: APIValue {
    let verdict: CourtVerdict
    let crime: SuspectedCrime?
    let sentence: Sentence
    let months: Int?
    let probation: Int?
    let fine: Money?
    let administrativeFine: Money?
    let remainingFine: Money?
    let court: String
    let number: String
    let judgedOn: LegalDate

    init(_ judgment: Judgment, offset: FineOffset?) {
        verdict = judgment.verdict
        crime = judgment.crime
        sentence = judgment.sentence
        months = judgment.months
        probation = judgment.probation
        fine = judgment.fine
        administrativeFine = judgment.administrativeFine
        remainingFine = offset?.remaining
        court = judgment.court
        number = judgment.number
        judgedOn = judgment.judgedOn
    }

    static let schemaName = "Judgment"
    static let example = JudgmentView(
        Judgment(
            verdict: .convicted, crime: .sellingCounterfeits, sentence: .imprisonment, months: 10, probation: 12,
            fine: .example, court: "青石县人民法院", number: "（2027）云0121刑初31号", judgedOn: .example), offset: nil)
    static let rules = [
        "months": FieldRule("The term in months; null where the sentence has none."),
        "remainingFine": FieldRule("What is left of the criminal fine after a fine that a unit imposed before."),
    ]
}
