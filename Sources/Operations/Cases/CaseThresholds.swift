import Enforcement
package import Law

extension CaseStore.Loaded {
    /// The facts for the thresholds: what was set down last, together with the goods, the amount and the earlier penalties on
    /// file; nil where nothing was set down and the file gives neither an amount nor goods, or does not say what the conduct
    /// may be.
    package var thresholdFacts: ThresholdFacts? {
        ThresholdFacts(
            sheet: thresholdSheets.last?.facts, amount: amount, goods: goods,
            told: Crime.told(in: record.title, record.conduct), conductOn: record.conductOn,
            sanctions: earlier.map(\.sanction))
    }

    /// What the law says of them on a day; empty where there are none.
    package func thresholds(on day: LegalDate) -> [Assessment] {
        thresholdFacts.map { KnownAssessments.shared.answers(to: $0, on: day) } ?? []
    }

    /// What the form of the facts begins with: what was set down last, or what the file says already.
    package var thresholdStart: ThresholdFacts {
        if let last = thresholdSheets.last?.facts { return last }
        let file = thresholdFacts
        return ThresholdFacts(
            crimes: file?.crimes ?? [], conduct: record.conductOn.map { $0...$0 })
    }
}
