import HTTPTypes
import Operations
import Synchronization

/// Counts requests and measures how long their answers took. Labels are patterns of our own table, never what a stranger sent.
final class RequestMetrics: Sendable {
    private let requests: Counter
    private let durations: Histogram
    private let slowClients: Counter
    private let running = Mutex(0)

    init(_ registry: MetricsRegistry) {
        requests = registry.counter(
            "qingyuan_http_requests_total", "Requests by the pattern of their route, method and status.",
            labels: ["route", "method", "status"])
        durations = registry.histogram(
            "qingyuan_http_request_duration_seconds", "From the head of a request to the head of its answer.",
            labels: ["route", "method"])
        slowClients = registry.counter(
            "qingyuan_http_slow_clients_total", "Connections that were closed because the client let us wait.")
        registry.gauge("qingyuan_http_requests_running", "Requests that are being answered.") { [weak self] in
            [Sample(Double(self?.running.withLock { $0 } ?? 0))]
        }
    }

    func countSlowClient() { slowClients.add() }

    func begin() { running.withLock { $0 += 1 } }

    func end(_ route: String, _ method: HTTPRequest.Method, _ status: HTTPResponse.Status, took time: Duration) {
        running.withLock { $0 -= 1 }
        let method = RequestMetrics.known.contains(method) ? method.rawValue : "other"
        requests.add(1, route, method, String(status.code))
        durations.observe(time.seconds, route, method)
    }

    private static let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
}
