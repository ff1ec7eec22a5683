package dateline.extractor.event;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Logistic regression with a ridge penalty on all weights but the intercept, by Newton's method (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4). Deterministic.
 */
final class LogisticRegression {

    private static final double RIDGE = 1;
    private static final int STEPS = 30;

    private LogisticRegression() {
    }

    /**
     * A case.
     *
     * @param features a first 1 for the intercept included
     * @param outcome  in [0, 1]
     */
    record Case(double[] features, double outcome) {
    }

    /** The weight of each feature. */
    static double[] fit(List<Case> cases) {
        int size = cases.getFirst().features().length;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[size];
            double[][] hessian = new double[size][size];
            for (int i = 1; i < size; i++) {
                gradient[i] = -RIDGE * weights[i];
                hessian[i][i] = RIDGE;
            }
            for (Case one : cases) {
                double expected = probability(weights, one.features());
                for (int i = 0; i < size; i++) {
                    gradient[i] += one.features()[i] * (one.outcome() - expected);
                    for (int j = 0; j < size; j++) {
                        hessian[i][j] += one.features()[i] * one.features()[j] * expected * (1 - expected);
                    }
                }
            }
            double[] change = solve(hessian, gradient);
            Arrays.setAll(weights, i -> weights[i] + change[i]);
        }
        return weights;
    }

    static double probability(double[] weights, double[] features) {
        double odds = IntStream.range(0, weights.length).mapToDouble(i -> weights[i] * features[i]).sum();
        return 1 / (1 + Math.exp(-odds));
    }

    /** Of a positive definite matrix, by elimination. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = matrix[row][i] / matrix[i][i];
                for (int column = i; column < size; column++) {
                    matrix[row][column] -= factor * matrix[i][column];
                }
                right[row] -= factor * right[i];
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = right[i];
            for (int column = i + 1; column < size; column++) {
                rest -= matrix[i][column] * solution[column];
            }
            solution[i] = rest / matrix[i][i];
        }
        return solution;
    }
}
