package import Enforcement
package import Law

package typealias TrainingID = RecordID<Training>

/// Training 培训: a course that an enforcement officer took.
package struct Training: Sendable, Hashable {
    package let id: TrainingID
    package let heldOn: LegalDate
    /// Class hours 学时.
    package let hours: Int
    package let subject: String
    /// Who gave it.
    package let organiser: String
    package let enteredBy: String
    package let enteredAt: Moment
    /// Why it was taken back; nil for what counts.
    package let withdrawn: String?

    package init(
        id: TrainingID, heldOn: LegalDate, hours: Int, subject: String, organiser: String, enteredBy: String,
        enteredAt: Moment, withdrawn: String?
    ) {
        self.id = id
        self.heldOn = heldOn
        self.hours = hours
        self.subject = subject
        self.organiser = organiser
        self.enteredBy = enteredBy
        self.enteredAt = enteredAt
        self.withdrawn = withdrawn
    }
}

/// How many class hours a unit's officers take in a year.
package struct TrainingMinimum: Sendable, Hashable {
    /// Nil where the unit has set none and no rule is known for the year.
    package let hours: Int?
    /// The rule that holds; nil where the unit has set its own.
    package let rule: TrainingRule?
    package let version: Int

    package init(hours: Int?, rule: TrainingRule?, version: Int) {
        self.hours = hours
        self.rule = rule
        self.version = version
    }

    /// What holds for a year: what the unit has set, else the rule in force on the year's last day.
    init(set hours: Int?, version: Int?, year: Int) {
        if let hours {
            self.init(hours: hours, rule: nil, version: version ?? 0)
        } else {
            let rule = LegalDate(year: year, month: 12, day: 31).flatMap(TrainingRules.row(on:))
            self.init(hours: rule?.hours, rule: rule, version: 0)
        }
    }
}

/// An officer with the certificates and the training of one year.
package struct OfficerLine: Sendable, Hashable {
    package let id: UserID
    package let name: String
    package let signInName: String
    package let unit: UnitID
    package let unitName: String
    /// The latest end first.
    package let certificates: [Officer]
    /// Class hours taken in the year.
    package let hours: Int
    package let minimum: TrainingMinimum

    package init(
        id: UserID, name: String, signInName: String, unit: UnitID, unitName: String, certificates: [Officer],
        hours: Int, minimum: TrainingMinimum
    ) {
        self.id = id
        self.name = name
        self.signInName = signInName
        self.unit = unit
        self.unitName = unitName
        self.certificates = certificates
        self.hours = hours
        self.minimum = minimum
    }

    /// The certificate that is good on a day, else the one with the latest end; nil where there is none.
    package func certificate(on day: LegalDate) -> Officer? {
        certificates.first { $0.isValid(on: day) } ?? certificates.first
    }

    /// Class hours that are missing from the year's minimum.
    package var missing: Int { max(0, (minimum.hours ?? 0) - hours) }
}
