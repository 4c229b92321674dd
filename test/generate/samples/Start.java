/** Runs the named samples in one virtual machine; what one throws would have ended its own with 1. */
class Start {
    public static void main(String[] names) throws Exception {
        for (String name : names) {
            Class<?> sample = Class.forName(name.substring(0, 1).toUpperCase() + name.substring(1));
            var main = sample.getDeclaredMethod("main", String[].class);
            int code = 0;
            try {
                main.invoke(null, (Object) new String[0]);
            } catch (java.lang.reflect.InvocationTargetException thrown) {
                thrown.getCause().printStackTrace(System.out);
                code = 1;
            }
            System.out.println("== " + name + " " + code);
        }
    }
}
