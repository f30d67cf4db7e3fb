package import Storage
import Synchronization

/// What the running program counts and measures, in one place, written as Prometheus reads it.
///
/// A part of the program registers what it has when it is wired. A name stands once: who registers a counter of a known name
/// gets the known one, a gauge takes the place of an earlier one of its name. Counters and histograms
/// are kept here; gauges are read when somebody asks, those of the database in one snapshot.
package final class MetricsRegistry: Sendable {
    /// Where a gauge has its values from.
    private enum Reading: Sendable {
        case now(@Sendable () -> [Sample])
        case database(@Sendable (any ReadAccess) throws -> [Sample])
    }

    private struct Gauge: Sendable {
        let description: MetricDescription
        let reading: Reading
    }

    private struct State {
        var kept: [any KeptMetric] = []
        var gauges: [Gauge] = []
    }

    private let state = Mutex(State())
    private let failures: Counter

    package init() {
        failures = Counter(
            MetricDescription(
                "qingyuan_scrape_failures_total", "Gauges of the database that could not be read.", .counter, []))
        state.withLock { $0.kept = [failures] }
    }

    /// A number that only grows.
    package func counter(_ name: String, _ help: String, labels: [String] = []) -> Counter {
        add(Counter(MetricDescription(name, help, .counter, labels)))
    }

    /// How values are spread, such as times in seconds.
    package func histogram(
        _ name: String, _ help: String, labels: [String] = [], bounds: [Double] = Histogram.seconds
    ) -> Histogram {
        add(Histogram(MetricDescription(name, help, .histogram, labels), bounds: bounds))
    }

    /// A number that goes up and down, read when it is asked for.
    package func gauge(
        _ name: String, _ help: String, labels: [String] = [], kind: MetricDescription.Kind = .gauge,
        read: @escaping @Sendable () -> [Sample]
    ) {
        add(Gauge(description: MetricDescription(name, help, kind, labels), reading: .now(read)))
    }

    /// A number that stands in the database, read when it is asked for: counts of rows by state, the age of the oldest.
    package func gauge(
        _ name: String, _ help: String, labels: [String] = [],
        from read: @escaping @Sendable (any ReadAccess) throws -> [Sample]
    ) {
        add(Gauge(description: MetricDescription(name, help, .gauge, labels), reading: .database(read)))
    }

    /// Everything as text. A gauge that cannot be read is left out and counted; the rest is still told.
    package func exposition(reading database: any Database) async -> String {
        let (kept, gauges) = state.withLock { ($0.kept, $0.gauges) }
        let stored = await storedSamples(of: gauges, in: database)
        var text = MetricsText()
        for (gauge, samples) in zip(gauges, stored) {
            switch gauge.reading {
            case .now(let read): text.put(gauge.description, read())
            case .database: if let samples { text.put(gauge.description, samples) }
            }
        }
        for metric in kept { metric.put(into: &text) }
        return text.text
    }

    /// The samples of the gauges that are read from the database; nil for the others and for those that failed.
    private func storedSamples(of gauges: [Gauge], in database: any Database) async -> [[Sample]?] {
        var samples: [[Sample]?] = []
        for gauge in gauges {
            guard case .database(let read) = gauge.reading else {
                samples.append(nil)
                continue
            }
            do {
                samples.append(try await database.read(read))
            } catch {
                failures.add()
                samples.append(nil)
            }
        }
        return samples
    }

    private func add<Metric: KeptMetric>(_ metric: Metric) -> Metric {
        state.withLock { state in
            let known = state.kept.first { $0.description == metric.description } as? Metric
            if known == nil { state.kept.append(metric) }
            return known ?? metric
        }
    }

    private func add(_ gauge: Gauge) {
        state.withLock { state in
            state.gauges.removeAll { $0.description.name == gauge.description.name }
            state.gauges.append(gauge)
        }
    }
}

/// What a metric is called and counts.
package struct MetricDescription: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable { case counter, gauge, histogram }

    package let name: String
    package let help: String
    package let kind: Kind
    /// The names of the labels, in the order in which values are given.
    package let labels: [String]

    init(_ name: String, _ help: String, _ kind: Kind, _ labels: [String]) {
        self.name = name
        self.help = help
        self.kind = kind
        self.labels = labels
    }
}

/// One value of a gauge, with the values of its labels.
package struct Sample: Sendable, Hashable {
    package let labels: [String]
    package let value: Double

    package init(_ value: Double, _ labels: String...) {
        self.value = value
        self.labels = labels
    }
}

/// A metric whose values are kept between readings.
protocol KeptMetric: Sendable {
    var description: MetricDescription { get }

    func put(into text: inout MetricsText)
}
