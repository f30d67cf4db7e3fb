package import Enforcement
package import Testing

/// Expects that something is refused with this code, and gives the refusal for a closer look.
@discardableResult
package func expectRefusal(
    _ code: RefusalCode, sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async -> Refusal? {
    do {
        try await body()
        Issue.record("was not refused; expected \(code.rawValue)", sourceLocation: sourceLocation)
    } catch let refusal as Refusal {
        #expect(refusal.code == code, sourceLocation: sourceLocation)
        return refusal
    } catch {
        Issue.record("failed: \(error); expected the refusal \(code.rawValue)", sourceLocation: sourceLocation)
    }
    return nil
}
