import Synchronization

/// A number that only grows, one for each combination of labels.
package final class Counter: KeptMetric {
    let description: MetricDescription
    private let values = Mutex<[[String]: Double]>([:])

    init(_ description: MetricDescription) {
        self.description = description
    }

    /// Adds to the number under these labels, given in the order of their names.
    package func add(_ amount: Double = 1, _ labels: String...) {
        precondition(labels.count == description.labels.count, "\(description.name) has other labels")
        values.withLock { values in
            values[Cardinality.bounded(labels, among: values.count, isKnown: values[labels] != nil), default: 0] +=
                amount
        }
    }

    /// The number under these labels.
    package func value(_ labels: String...) -> Double { values.withLock { $0[labels] ?? 0 } }

    func put(into text: inout MetricsText) {
        let values = values.withLock { $0 }
        let samples = values.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { Sample(labels: $0.key, value: $0.value) }
        text.put(description, samples.isEmpty && description.labels.isEmpty ? [Sample(0)] : samples)
    }
}

/// How values are spread over buckets, for each combination of labels.
package final class Histogram: KeptMetric {
    private struct Spread {
        var counts: [Int]
        var sum = 0.0

        mutating func add(_ value: Double, at place: Int) {
            counts[place] += 1
            sum += value
        }
    }

    /// Upper bounds for times, in seconds: from what an index answers to what a person gives up on.
    package static let seconds: [Double] = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
    /// Upper bounds for numbers of things done together.
    package static let sizes: [Double] = [1, 2, 4, 8, 16, 32, 64, 128, 256]

    let description: MetricDescription
    private let bounds: [Double]
    private let spreads = Mutex<[[String]: Spread]>([:])

    init(_ description: MetricDescription, bounds: [Double]) {
        self.description = description
        self.bounds = bounds
    }

    /// Counts one value under these labels.
    package func observe(_ value: Double, _ labels: String...) {
        precondition(labels.count == description.labels.count, "\(description.name) has other labels")
        let place = bounds.firstIndex { value <= $0 } ?? bounds.count
        spreads.withLock { spreads in
            let labels = Cardinality.bounded(labels, among: spreads.count, isKnown: spreads[labels] != nil)
            spreads[labels, default: Spread(counts: Array(repeating: 0, count: bounds.count + 1))].add(value, at: place)
        }
    }

    func put(into text: inout MetricsText) {
        let spreads = spreads.withLock { $0 }
        text.begin(description)
        for (labels, spread) in spreads.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            var total = 0
            for (bound, count) in zip(bounds + [.infinity], spread.counts) {
                total += count
                text.line(description, "_bucket", labels, bound: bound, value: Double(total))
            }
            text.line(description, "_sum", labels, value: spread.sum)
            text.line(description, "_count", labels, value: Double(total))
        }
    }
}

/// Keeps the number of combinations of labels within bounds, whatever strangers send.
enum Cardinality {
    /// The most combinations one metric keeps.
    static let limit = 2_000

    /// The labels, or `other` for each of them where there are too many combinations already.
    static func bounded(_ labels: [String], among count: Int, isKnown: Bool) -> [String] {
        isKnown || count < limit ? labels : labels.map { _ in "other" }
    }
}

extension Sample {
    init(labels: [String], value: Double) {
        self.labels = labels
        self.value = value
    }
}
