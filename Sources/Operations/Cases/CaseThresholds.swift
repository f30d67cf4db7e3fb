import Enforcement
package import Law

extension CaseStore.Loaded {
    /// What the file says of the facts that thresholds ask for; nil where it gives neither an amount nor goods.
    package func thresholdFacts(after sanctions: [Sanction] = []) -> ThresholdFacts? {
        ThresholdFacts(amount: record.amount, goods: goods, conductOn: record.conductOn, sanctions: sanctions)
    }
}
