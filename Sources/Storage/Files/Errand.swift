/// A closure that is run once and let go of before its caller is told: it may be one that must not escape, or hold what is to be gone then.
final class Errand<Input, Value: Sendable>: @unchecked Sendable {
    // Touched by its maker before, and by the queue after it was handed over.
    private var body: (@Sendable (Input) throws -> Value)?

    init(_ body: @escaping @Sendable (Input) throws -> Value) {
        self.body = body
    }

    func run(_ input: Input) -> Result<Value, any Error> {
        guard let body = body.take() else {
            return .failure(StorageFault(.misuse, "an errand is run once"))
        }
        return Result { try body(input) }
    }
}
