import Enforcement
package import Law

extension CaseStore.Loaded {
    /// What the file says of the facts that thresholds ask for; nil where it gives neither an amount nor
    /// goods, or does not say what the conduct may be.
    package func thresholdFacts(after sanctions: [Sanction] = []) -> ThresholdFacts? {
        ThresholdFacts(
            amount: amount, goods: goods, told: Crime.told(in: record.title, record.conduct),
            conductOn: record.conductOn, sanctions: sanctions)
    }
}
