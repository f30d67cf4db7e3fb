package import Law

package typealias SuspectID = RecordID<RecordTag.Suspect>

/// Suspect 涉案人员、单位: one person or unit against whom the police opened a criminal case from a transfer, and what became of
/// each: measures, arrest, prosecution, judgment.
package struct Suspect: Sendable, Hashable {
    package let id: SuspectID
    /// `青公嫌〔2026〕3号`.
    package let number: String
    package let state: SuspectState
    package let transferID: TransferID
    package let caseID: CaseID
    /// In the register of subjects, where personal values are masked.
    package let subjectID: SubjectID
    /// The police that investigate.
    package let unitID: UnitID
    package let region: String
    /// The procuratorate that decides on arrest and prosecution; nil before it is asked.
    package let procuratorateID: UnitID?
    /// Of what the police suspect it.
    package let crime: SuspectedCrime
    package let measure: CompulsoryMeasure
    package let measureSince: LegalDate?
    package let arrestRefusal: ArrestRefusal?
    package let nonProsecution: NonProsecution?
    /// The judgment that stands: the last one recorded.
    package let judgment: Judgment?
    package let effectiveOn: LegalDate?
    package let registeredAt: Moment
    package let version: Int

    package init(
        id: SuspectID, number: String, state: SuspectState, transferID: TransferID, caseID: CaseID,
        subjectID: SubjectID, unitID: UnitID, region: String, procuratorateID: UnitID?, crime: SuspectedCrime,
        measure: CompulsoryMeasure, measureSince: LegalDate?, arrestRefusal: ArrestRefusal?,
        nonProsecution: NonProsecution?, judgment: Judgment?, effectiveOn: LegalDate?, registeredAt: Moment,
        version: Int
    ) {
        self.id = id
        self.number = number
        self.state = state
        self.transferID = transferID
        self.caseID = caseID
        self.subjectID = subjectID
        self.unitID = unitID
        self.region = region
        self.procuratorateID = procuratorateID
        self.crime = crime
        self.measure = measure
        self.measureSince = measureSince
        self.arrestRefusal = arrestRefusal
        self.nonProsecution = nonProsecution
        self.judgment = judgment
        self.effectiveOn = effectiveOn
        self.registeredAt = registeredAt
        self.version = version
    }
}

/// What is handed in with a step on the track of a suspect.
package enum SuspectAct: Sendable, Hashable {
    case reason(String)
    /// The day on which it happened.
    case day(LegalDate)
    /// Which procuratorate is asked.
    case procuratorate(SupervisingUnit)
    case judgment(Judgment)
}

/// What the guards of a suspect look at.
package struct SuspectFacts: ActFacts {
    /// Whether it is a unit and no natural person.
    package var isUnit: Bool
    package var police: UnitID
    package var policeRegion: String
    package var procuratorate: UnitID?
    /// Whether the longer time for roaming, repeated or gang crime runs.
    package var isGrave: Bool
    /// Whether the fast track was taken.
    package var isFast: Bool
    package var measure: CompulsoryMeasure
    package var judgedOn: LegalDate?
    package var act: SuspectAct?

    package init(
        isUnit: Bool = false, police: UnitID, policeRegion: String, procuratorate: UnitID? = nil, isGrave: Bool = false,
        isFast: Bool = false, measure: CompulsoryMeasure = .none, judgedOn: LegalDate? = nil, act: SuspectAct? = nil
    ) {
        self.isUnit = isUnit
        self.police = police
        self.policeRegion = policeRegion
        self.procuratorate = procuratorate
        self.isGrave = isGrave
        self.isFast = isFast
        self.measure = measure
        self.judgedOn = judgedOn
        self.act = act
    }
}
