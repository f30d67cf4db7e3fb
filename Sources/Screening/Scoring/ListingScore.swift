import Foundation

/// Puts the findings and signals of one listing together.
struct ListingScore {
    let weights: Weights

    /// 1 ÷ (1 + e^−(base + strongest finding + signals)), rounded to thousandths; 0 where there is nothing to weigh.
    func value(findings: [Finding], signals: [Signal]) -> Double {
        guard !findings.isEmpty || signals.contains(where: { $0.weight > 0 }) else { return 0 }
        let strongest = findings.map { $0.score * weights.share(of: $0.field) }.max() ?? 0
        let odds = signals.reduce(weights.base + weights.finding * strongest) { $0 + $1.weight }
        return (1000 / (1 + exp(-odds))).rounded() / 1000
    }
}
